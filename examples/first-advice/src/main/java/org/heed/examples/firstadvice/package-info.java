/** A small host of Heed. */
@NullMarked
package org.heed.examples.firstadvice;

import org.jspecify.annotations.NullMarked;
