package org.heed.benchmarks;

import java.util.concurrent.TimeUnit;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.RuleSet;
import org.heed.json.Cases;
import org.heed.page.AdviceText;
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

/** A whole advice for the opening conversation, by the shipped rules: two stated needs, closed doors, every gap followed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class AdviseBenchmark {

    private Heed heed;
    private CaseFile caseFile;
    private Advice advice;

    /** Reads the shipped rules and the payloads. */
    @Setup
    public void read() {
        heed = Heed.using(RuleSet.load(Shipped.rules()));
        caseFile = Cases.read(Shipped.openingConversation());
        advice = heed.advise(caseFile);
    }

    /** Everything: selection, rules, answers, doors, trails, gaps. */
    @Benchmark
    public Object advise() {
        return heed.advise(caseFile);
    }

    /** The advice as a page of text. */
    @Benchmark
    public Object text() {
        return AdviceText.of(advice);
    }
}
