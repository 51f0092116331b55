/**
 * The shapes in which public HMPPS services hand over their records, each read into Heed's facts. Every name of theirs that
 * Heed knows stands in this package. What is not in a payload is not invented.
 */
@NullMarked
package org.heed.json.internal.payloads;

import org.jspecify.annotations.NullMarked;
