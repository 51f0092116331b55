/** Two advices held against each other: what moved, and which fact, rule, threshold or entry moved it, tried by running. */
@NullMarked
package org.heed.internal.comparing;

import org.jspecify.annotations.NullMarked;
