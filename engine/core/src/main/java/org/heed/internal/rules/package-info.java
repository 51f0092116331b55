/** A rule as data: what was read, what the engine runs and what explanations evaluate are this one structure. */
@NullMarked
package org.heed.internal.rules;

import org.jspecify.annotations.NullMarked;
