package org.heed.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heed.internal.rules.RandomRules;
import org.junit.jupiter.api.Test;

class EngineSharedTest {

    private static final int CASES = 200;
    private static final int THREADS = 4;

    @Test
    void threads_that_share_an_engine_get_what_one_gets_alone() throws Exception {
        // Given
        RandomRules random = new RandomRules(8);
        Engine engine = Engine.of(random.rules(30));
        List<List<Record>> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(random.facts(15));
        }
        List<String> alone = told(engine, cases);

        // When
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<String>>> together = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            together.add(threads.submit(() -> told(engine, cases)));
        }

        // Then
        for (Future<List<String>> each : together) {
            assertThat(each.get()).isEqualTo(alone);
        }
        threads.shutdown();
    }

    /** Everything, in order: conclusions, rules, facts and values. */
    private static List<String> told(Engine engine, List<List<Record>> cases) {
        return cases.stream()
                .map(facts -> engine.run(facts).firings().stream()
                        .map(firing -> firing.rule().id() + firing.matched() + firing.values() + firing.conclusion())
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void the_order_of_what_is_told_does_not_hang_on_the_run() {
        // Given
        RandomRules random = new RandomRules(9);
        List<Record> facts = random.facts(15);
        RandomRules again = new RandomRules(9);
        again.facts(15);

        // When
        List<String> first = told(Engine.of(random.rules(40)), List.of(facts));
        List<String> second = told(Engine.of(again.rules(40)), List.of(facts));

        // Then
        assertThat(first).isEqualTo(second);
    }
}
