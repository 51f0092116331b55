/** Advice as text, Markdown and HTML. */
@NullMarked
package org.heed.page;

import org.jspecify.annotations.NullMarked;
