/** The lines that hold the engine's shape, checked on its class files. */
@NullMarked
package org.heed.architecture;

import org.jspecify.annotations.NullMarked;
