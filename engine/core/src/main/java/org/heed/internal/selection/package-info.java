/** From what a host hands over to what rules see: one usable score per measure, gaps and history apart, equal facts merged. */
@NullMarked
package org.heed.internal.selection;

import org.jspecify.annotations.NullMarked;
