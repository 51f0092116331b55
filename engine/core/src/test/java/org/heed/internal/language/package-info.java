/** Rule files: what is accepted and what it becomes, and what is told about everything else. */
@NullMarked
package org.heed.internal.language;

import org.jspecify.annotations.NullMarked;
