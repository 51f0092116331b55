/** What the rule set's YAML says: areas, instruments, circumstances, gates, interventions, thresholds, wording. */
@NullMarked
package org.heed.internal.catalogue;

import org.jspecify.annotations.NullMarked;
