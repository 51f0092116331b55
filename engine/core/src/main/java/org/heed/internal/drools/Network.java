package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Consequence;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.BlockN;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.consequence.DroolsImpl;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.heed.internal.rules.ConclusionMaker;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Conditions;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Values;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * All rules in Drools' network. Every rule is in one package of Drools, and joins are not shared between rules: a rule's
 * condition then works the same whatever other rules are there.
 */
final class Network {

    private static final String PACKAGE = "heed";

    private final InternalKnowledgeBase base;
    private final List<LoweredRule> lowered = new ArrayList<>();
    private final Set<Class<?>> matched = new HashSet<>();

    Network(List<PreparedRule> rules) {
        ModelImpl model = new ModelImpl(PACKAGE);
        for (PreparedRule prepared : rules) {
            collectTypes(prepared.rule().when());
            for (int branch = 0; branch < prepared.branches().size(); branch++) {
                model.addRule(add(prepared, branch));
            }
        }
        this.base = KieBaseBuilder.createKieBaseFromModel(model, ShareBetaNodesOption.NO);
    }

    InternalKnowledgeBase base() {
        return base;
    }

    /** Whether any rule looks at facts of this type. */
    boolean matches(Class<?> type) {
        return matched.contains(type);
    }

    /** The branch of a rule that a rule of Drools stands for. */
    LoweredRule lowered(String name) {
        return lowered.get(Integer.parseInt(name));
    }

    private RuleImpl add(PreparedRule prepared, int branch) {
        String name = Integer.toString(lowered.size());
        Lowering lowering = new Lowering(prepared, name);
        CompositePatterns view = new CompositePatterns(org.drools.model.Condition.Type.AND, lowering.condition(branch));
        LoweredRule rule = lowering.lowered(branch);
        lowered.add(rule);
        return new RuleImpl(PACKAGE, name, null, view, consequence(rule), Map.of(), Map.of());
    }

    /** Asks for no variables: what it needs, it reads from the match, as the justifications do at the end. */
    private static Consequence consequence(LoweredRule rule) {
        boolean literal = rule.prepared().rule().then().stream()
                .flatMap(template -> template.arguments().stream())
                .allMatch(Literal.class::isInstance);
        Consumer<Object[]> conclude = arguments -> {
            DroolsImpl drools = (DroolsImpl) arguments[0];
            var match = (TruthMaintenanceSystemInternalMatch<?>) drools.getMatch();
            Work.current().fire(rule.prepared().rule(), match);
            Values values =
                    literal ? Values.none() : rule.values(match.getTuple().toObjects(false));
            for (ConclusionMaker maker : rule.prepared().makers()) {
                maker.make(values).ifPresent(drools::logicalInsert);
            }
        };
        BlockN block = conclude::accept;
        return new ConsequenceImpl(block, new Variable<?>[0], true, false, "java");
    }

    private void collectTypes(Condition condition) {
        if (condition instanceof Pattern pattern) {
            matched.add(pattern.type());
        } else if (condition instanceof Accumulate accumulate) {
            collectTypes(accumulate.source());
        } else {
            Conditions.partsOf(condition).forEach(this::collectTypes);
        }
    }
}
