package org.heed.internal.rules;

import java.lang.invoke.MethodHandle;

/**
 * A component of a fact or conclusion that rules may see.
 *
 * @param owner the record type
 * @param name the component's name, as rules write it
 * @param kind what it holds
 * @param type its Java type
 * @param reader reads it: the accessor, not adapted to other types
 */
public record Field(Class<? extends Record> owner, String name, ValueKind kind, Class<?> type, MethodHandle reader) {}
