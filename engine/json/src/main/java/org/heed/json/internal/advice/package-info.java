/**
 * Advice as JSON. The form follows the public records: every component is a field of its name, so that nothing can be left
 * out. Trails, facts and words stand in tables of their own, once each, and are referred to by id.
 */
@NullMarked
package org.heed.json.internal.advice;

import org.jspecify.annotations.NullMarked;
