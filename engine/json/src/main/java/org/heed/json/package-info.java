/** Case files and payloads in, advice out, as JSON. */
@NullMarked
package org.heed.json;

import org.jspecify.annotations.NullMarked;
