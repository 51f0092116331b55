/** Files that are changed at random: reading them ends, and tells a place. */
@org.jspecify.annotations.NullMarked
package org.heed.fuzz;
