/** From conclusions to an advice: answers, doors, grounds, routes, gaps, and the sentences that say them. */
@NullMarked
package org.heed.internal.advising;

import org.jspecify.annotations.NullMarked;
