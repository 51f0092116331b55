@NullMarked
package org.heed.internal.supposing;

import org.jspecify.annotations.NullMarked;
