package org.heed.internal.drools;

import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.drools.core.reteoo.SubnetworkTuple;
import org.drools.model.Variable;
import org.heed.internal.rules.Condition.Function;
import org.heed.internal.rules.Reading;
import org.heed.internal.rules.Tally;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** All functions of one accumulate. Keeps nothing itself: Drools keeps the tallies with each match of what stands before. */
final class AddUp implements Accumulator {

    private final List<Function> functions;
    private final Reading[] arguments;
    private final List<Variable<?>> elements;
    private final Row row;

    /**
     * Made once for each accumulate.
     *
     * @param arguments of the functions, in order
     * @param elements what the arguments are read from
     * @param row turns them into values
     */
    AddUp(List<Function> functions, List<Reading> arguments, List<Variable<?>> elements, Row row) {
        this.functions = functions;
        this.arguments = arguments.toArray(Reading[]::new);
        this.elements = elements;
        this.row = row;
    }

    @Override
    public Object createContext() {
        return functions.stream().map(function -> new Tally(function.kind())).toArray(Tally[]::new);
    }

    @Override
    public Object init(Object session, Object context, BaseTuple tuple, Declaration[] outer, ValueResolver resolver) {
        return createContext();
    }

    @Override
    public Object accumulate(
            Object session,
            Object context,
            BaseTuple tuple,
            FactHandle handle,
            Declaration[] outer,
            Declaration[] inner,
            ValueResolver resolver) {
        Object[] from = new Object[elements.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = element(elements.get(i).getName(), tuple, handle, outer, inner, resolver);
        }
        var values = row.values(from);
        Object fact = from.length > 0 ? from[0] : handle.getObject();
        Tally[] tallies = (Tally[]) context;
        for (int i = 0; i < tallies.length; i++) {
            tallies[i].add(functions.get(i).kind() == Function.Kind.COUNT ? 1 : (double) arguments[i].of(fact, values));
        }
        return tallies;
    }

    /** A joined source arrives as a tuple that holds everything; a single pattern as its fact, beside what stands before. */
    private static Object element(
            String name,
            BaseTuple before,
            FactHandle handle,
            Declaration[] outer,
            Declaration[] inner,
            ValueResolver resolver) {
        Object source = handle.getObject();
        for (Declaration declaration : outer) {
            if (declaration.getIdentifier().equals(name)) {
                return declaration.getValue(resolver, before);
            }
        }
        if (!(source instanceof SubnetworkTuple joined)) {
            return source;
        }
        for (Declaration declaration : inner) {
            if (declaration.getIdentifier().equals(name)) {
                return declaration.getValue(resolver, joined);
            }
        }
        throw new IllegalStateException("An accumulate adds up an element that it does not see.");
    }

    @Override
    public @Nullable Object getResult(
            Object session, Object context, BaseTuple tuple, Declaration[] outer, ValueResolver resolver) {
        // No result, no match: Drools does not propagate null.
        return Tally.results(List.of((Tally[]) context)).map(Totals::new).orElse(null);
    }

    /** Everything is added up again when something goes away: taking away from a sum of doubles is not exact. */
    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public boolean tryReverse(
            Object session,
            Object context,
            BaseTuple tuple,
            FactHandle handle,
            Object value,
            Declaration[] outer,
            Declaration[] inner,
            ValueResolver resolver) {
        return false;
    }

    @Override
    public @Nullable Object createWorkingMemoryContext() {
        return null;
    }
}
