/** Reading and writing, seen from outside. */
@NullMarked
package org.heed.json;

import org.jspecify.annotations.NullMarked;
