/** From files to one case file: which are read, whom they are about, how they are put together. */
@NullMarked
package org.heed.json.internal.reading;

import org.jspecify.annotations.NullMarked;
