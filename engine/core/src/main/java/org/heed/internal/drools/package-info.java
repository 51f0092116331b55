/**
 * Runs rules on Drools. The only package that knows Drools; nothing of it shows outside, and nothing outside tells Drools what
 * to do but the rules' data.
 */
@NullMarked
package org.heed.internal.drools;

import org.jspecify.annotations.NullMarked;
