/** What rules may match: facts about a case, and about what can be offered. Immutable, free of nulls. */
@NullMarked
package org.heed.facts;

import org.jspecify.annotations.NullMarked;
