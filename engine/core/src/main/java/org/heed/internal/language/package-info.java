/** Reads rule files: structure, vocabulary, grammar, checks. What leaves this package is checked data; no code runs from a file. */
@NullMarked
package org.heed.internal.language;

import org.jspecify.annotations.NullMarked;
