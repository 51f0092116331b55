/** The command line for policy teams. */
@NullMarked
package org.heed.desk;

import org.jspecify.annotations.NullMarked;
