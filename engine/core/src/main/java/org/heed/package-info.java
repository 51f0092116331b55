/**
 * Heed's front door: load a {@link org.heed.RuleSet}, make one {@link org.heed.Heed} for the whole application, hand it a
 * {@link org.heed.CaseFile}, read the {@link org.heed.Advice}. Everything is immutable and free of nulls.
 */
@NullMarked
package org.heed;

import org.jspecify.annotations.NullMarked;
