package org.heed.internal.drools;

import static org.heed.internal.rules.RuleMaker.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.RuleMaker;
import org.heed.internal.rules.TestFacts.Derived;
import org.heed.internal.rules.TestFacts.Measured;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** A rough look at what a case costs, beside a session of Drools that was told the same rules directly. Not a test. */
final class EngineSpeed {

    private static final int RULES = 100;
    private static final int FACTS = 40;
    private static final int ROUNDS = 40;
    private static final int CASES = 2_000;

    private EngineSpeed() {}

    /** Prints the least microseconds of processor time for a case that any round took. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        Engine engine = Engine.of(rules(RULES));
        System.out.printf("built in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        start = System.nanoTime();
        System.out.println(engine.run(facts()).firings().size() + " firings");
        System.out.printf("first case in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        start = System.nanoTime();
        Engine.of(rules(1000));
        System.out.printf("1000 built in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        KieBase bare = bare();
        System.out.println(runBare(bare, facts()) + " firings bare");
        List<Record> facts = facts();
        double heed = Double.MAX_VALUE;
        double drools = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            heed = Math.min(heed, time(() -> engine.run(facts)));
            drools = Math.min(drools, time(() -> runBare(bare, facts)));
        }
        System.out.printf("heed %.1f us, bare %.1f us, ratio %.2f%n", heed, drools, heed / drools);
    }

    private static double time(Runnable one) {
        long start = cpu();
        for (int i = 0; i < CASES; i++) {
            one.run();
        }
        return (cpu() - start) / 1_000.0 / CASES;
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Each rule holds a measure against a threshold; some conclude from what others concluded. */
    private static List<Rule> rules(int size) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            RuleMaker r = RuleMaker.rule("R-" + i + " speed");
            if (i % 5 == 4) {
                r.when(
                        r.fact(Derived.class, r.is(of(Derived.class, "key"), "==", "c" + (i - 1))),
                        RuleMaker.not(r.fact(Measured.class, r.is(of(Measured.class, "key"), "==", "never" + i))));
            } else {
                r.when(
                        r.fact(
                                Measured.class,
                                r.is(of(Measured.class, "key"), "==", "t" + i % 10),
                                r.bind("$level", Measured.class, "value")),
                        r.fact(
                                Measured.class,
                                r.is(of(Measured.class, "key"), "==", "m" + i % 20),
                                r.bind("$value", Measured.class, "value"),
                                r.is(of(Measured.class, "value"), ">=", "$level")));
            }
            rules.add(r.then(Derived.class, "c" + i).done());
        }
        return rules;
    }

    private static List<Record> facts() {
        List<Record> facts = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            String key = i < 10 ? "t" + i : "m" + (i - 10);
            facts.add(new Measured(key, i < 10 ? 20 : i < 15 ? 25 : 5, i, LocalDate.of(2026, 4, 29)));
        }
        return facts;
    }

    private static int runBare(KieBase base, List<Record> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static KieBase bare() {
        ModelImpl model = new ModelImpl();
        for (int i = 0; i < RULES; i++) {
            String conclusion = "c" + i;
            if (i % 5 == 4) {
                Variable<Derived> derived = PatternDSL.declarationOf(Derived.class);
                Variable<Measured> never = PatternDSL.declarationOf(Measured.class);
                model.addRule(PatternDSL.rule("bare", "R-" + i)
                        .build(
                                PatternDSL.pattern(derived)
                                        .expr("c" + (i - 1), d -> d.key().equals("c0"), derivedKey("c" + (i - 1))),
                                PatternDSL.not(measured(never, "never" + i)),
                                PatternDSL.execute(drools -> drools.logicalInsert(new Derived(conclusion)))));
            } else {
                Variable<Measured> level = PatternDSL.declarationOf(Measured.class);
                Variable<Measured> value = PatternDSL.declarationOf(Measured.class);
                model.addRule(PatternDSL.rule("bare", "R-" + i)
                        .build(
                                measured(level, "t" + i % 10),
                                measured(value, "m" + i % 20)
                                        .expr("at least", level, (one, other) -> one.value() >= other.value()),
                                PatternDSL.execute(drools -> drools.logicalInsert(new Derived(conclusion)))));
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static PatternDSL.PatternDef<Measured> measured(Variable<Measured> fact, String key) {
        return PatternDSL.pattern(fact)
                .expr(
                        "key " + key,
                        each -> each.key().equals(key),
                        PatternDSL.alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, 0, Measured::key, key));
    }

    private static org.drools.model.AlphaIndex<Derived, String> derivedKey(String key) {
        return PatternDSL.alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, 0, Derived::key, key);
    }
}
