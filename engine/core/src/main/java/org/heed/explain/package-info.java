/** Why, and why not: what the engine did and what it looked at, as values with finished sentences. Immutable, free of nulls. */
@NullMarked
package org.heed.explain;

import org.jspecify.annotations.NullMarked;
