/** What rules may conclude. Immutable, free of nulls; equality is identity. */
@NullMarked
package org.heed.conclusions;

import org.jspecify.annotations.NullMarked;
