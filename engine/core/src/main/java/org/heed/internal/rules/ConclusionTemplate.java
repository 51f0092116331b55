package org.heed.internal.rules;

import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * One conclusion of a rule, to be filled in: {@code insertLogical( new Met( "violence-work", "risk" ) )}.
 *
 * @param type the conclusion type
 * @param constructor the constructor of that type that takes the arguments
 * @param arguments literals and variables, in order
 * @param place where it stands
 */
public record ConclusionTemplate(
        Class<? extends Record> type, MethodHandle constructor, List<Expression> arguments, Place place) {}
