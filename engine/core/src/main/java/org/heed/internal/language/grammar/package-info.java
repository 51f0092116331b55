/** The lexer and the parser that ANTLR generates from the grammars of this package. */
@NullMarked
package org.heed.internal.language.grammar;

import org.jspecify.annotations.NullMarked;
