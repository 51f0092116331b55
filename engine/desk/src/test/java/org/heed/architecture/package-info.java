/** The arrows between the modules, checked where all of them are on the class path. */
@NullMarked
package org.heed.architecture;

import org.jspecify.annotations.NullMarked;
