/** JSON as plain values: read strictly, printed always the same. The only package that knows a JSON library. */
@NullMarked
package org.heed.json.internal.text;

import org.jspecify.annotations.NullMarked;
