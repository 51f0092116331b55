@NullMarked
package org.heed.internal.rules;

import org.jspecify.annotations.NullMarked;
