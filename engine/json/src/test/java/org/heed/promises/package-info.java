/** Tries to break the promises of Heed over random cases and random rule sets; the seed and the counts are printed. */
@NullMarked
package org.heed.promises;

import org.jspecify.annotations.NullMarked;
