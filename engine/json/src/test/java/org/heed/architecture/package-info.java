/** The shape of this module, held by tests. */
@NullMarked
package org.heed.architecture;

import org.jspecify.annotations.NullMarked;
