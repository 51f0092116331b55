package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Condition.Type;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.BlockN;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.consequence.DroolsImpl;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.heed.conclusions.Conclusion;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Values;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * Drools on the same rules with nothing of Heed around: a session for each case, facts in, conclusions out by logical
 * insertion. Nothing is recorded, put in order or explained, and nobody listens. What Heed costs is measured against this.
 * Immutable and shared between threads.
 */
public final class Bare {

    private static final String PACKAGE = "bare";

    private final InternalKnowledgeBase base;

    private Bare(InternalKnowledgeBase base) {
        this.base = base;
    }

    /** The same conditions in a network of the same shape; only what happens when a rule holds is Drools' own. */
    public static Bare of(Engine engine) {
        ModelImpl model = new ModelImpl(PACKAGE);
        int name = 0;
        for (PreparedRule prepared : engine.rules()) {
            for (int branch = 0; branch < prepared.branches().size(); branch++) {
                model.addRule(rule(prepared, branch, Integer.toString(name++)));
            }
        }
        return new Bare(KieBaseBuilder.createKieBaseFromModel(model, ShareBetaNodesOption.NO));
    }

    private static RuleImpl rule(PreparedRule prepared, int branch, String name) {
        Lowering lowering = new Lowering(prepared, name);
        CompositePatterns view = new CompositePatterns(Type.AND, lowering.condition(branch));
        LoweredRule lowered = lowering.lowered(branch);
        boolean literal = prepared.rule().then().stream()
                .flatMap(template -> template.arguments().stream())
                .allMatch(Literal.class::isInstance);
        Consumer<Object[]> conclude = arguments -> {
            DroolsImpl drools = (DroolsImpl) arguments[0];
            var match = (TruthMaintenanceSystemInternalMatch<?>) drools.getMatch();
            Values values =
                    literal ? Values.none() : lowered.values(match.getTuple().toObjects(false));
            prepared.makers().forEach(maker -> maker.make(values).ifPresent(drools::logicalInsert));
        };
        BlockN block = conclude::accept;
        return new RuleImpl(
                PACKAGE,
                name,
                null,
                view,
                new ConsequenceImpl(block, new Variable<?>[0], true, false, "java"),
                Map.of(),
                Map.of());
    }

    /** The conclusions, in no order. */
    public List<Object> run(List<? extends Record> facts) {
        KieSession session = base.newKieSession();
        Work.begin(Bounds.DEFAULT, Work.deadline(Bounds.DEFAULT)); // joins count, here too
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return new ArrayList<>(session.getObjects(Conclusion.class::isInstance));
        } finally {
            Work.end();
            session.dispose();
        }
    }
}
