/** The Heed case file as JSON: read with patience, written without loss. */
@NullMarked
package org.heed.json.internal.casefile;

import org.jspecify.annotations.NullMarked;
