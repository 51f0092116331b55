@NullMarked
package org.heed.internal.drools;

import org.jspecify.annotations.NullMarked;
