package org.heed.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CatalogueReader;
import org.heed.internal.catalogue.Problems;
import org.heed.internal.drools.Bare;
import org.heed.internal.drools.Engine;
import org.heed.internal.language.RuleFile;
import org.heed.internal.language.RuleReader;
import org.heed.internal.rules.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs that every conclusion is recorded with its reasons: 100 rules, 40 facts, beside a bare session of Drools. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RecordingBenchmark {

    private static final int RULES = 100;
    private static final int FACTS = 40;

    private Engine engine;
    private Bare bare;
    private List<Record> facts;

    /** Reads the rules from their text, as any rules are read. */
    @Setup
    public void readRules() {
        GeneratedRules generated = GeneratedRules.of(RULES);
        Problems problems = new Problems();
        CatalogueReader reader = new CatalogueReader(problems);
        reader.read("catalogue/generated.yaml", generated.catalogue());
        reader.read("thresholds/generated.yaml", generated.thresholds());
        Catalogue catalogue = reader.catalogue();
        var reading = new RuleReader(catalogue)
                .readAll(generated.files().entrySet().stream()
                        .map(file -> new RuleFile(file.getKey(), file.getValue()))
                        .toList());
        problems.addAll(reading.problems());
        engine = Engine.of(reading.rules());
        bare = Bare.of(engine);
        facts = GeneratedCase.of(catalogue);
        check(problems, reading.rules().size());
    }

    /** What is compared has to be the same, and of the size it is said to be. */
    private void check(Problems problems, int rules) {
        Outcome outcome = engine.run(facts);
        int conclusions = bare.run(facts).size();
        if (!problems.isEmpty() || rules != RULES || facts.size() != FACTS) {
            throw new IllegalStateException(rules + " rules, " + facts.size() + " facts " + problems.all());
        }
        if (conclusions != outcome.conclusions().size()) {
            throw new IllegalStateException(conclusions + " conclusions bare, " + outcome.conclusions());
        }
        System.out.println("# " + rules + " rules, " + facts.size() + " facts, "
                + outcome.firings().size() + " firings, " + conclusions + " conclusions");
    }

    /** The engine of Heed: every conclusion with all its justifications, in order. */
    @Benchmark
    public Object recorded() {
        return engine.run(facts);
    }

    /** Drools alone. */
    @Benchmark
    public Object bare() {
        return bare.run(facts);
    }
}
