/** What if the case were another: everything in it that could be otherwise, and the smallest changes that reach a goal. */
@NullMarked
package org.heed.internal.supposing;

import org.jspecify.annotations.NullMarked;
