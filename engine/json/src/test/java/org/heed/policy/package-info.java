/** What the shipped policy says of small cases. */
@NullMarked
package org.heed.policy;

import org.jspecify.annotations.NullMarked;
