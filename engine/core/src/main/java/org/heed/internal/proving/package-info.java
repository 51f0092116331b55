/** Proves an advice: replays it, re-derives each step, and says in which places it is not what it claims to be. */
@NullMarked
package org.heed.internal.proving;

import org.jspecify.annotations.NullMarked;
