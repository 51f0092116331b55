package org.heed.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heed.Heed;
import org.heed.LimitException;
import org.heed.Limits;
import org.heed.RuleSet;
import org.heed.RuleSetException;
import org.heed.json.AdviceJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** One {@link Heed} for a whole application: threads, cases that fail, folders that break, many loads. */
class SharingTest {

    private static final int THREADS = 4;
    private static final int CASES = 24;

    private static List<String> told(Heed heed) {
        return IntStream.range(0, CASES)
                .mapToObj(i -> AdviceJson.write(heed.advise(new RandomCaseFile(i).make())))
                .toList();
    }

    @Test
    void threads_that_share_one_get_what_one_gets_alone_while_cases_fail_beside_them() throws Exception {
        // Given: the second one shares the rules, and its cases are given up half way
        RuleSet rules = RuleSet.load(RandomRuleSet.SHIPPED);
        Heed heed = Heed.using(rules);
        Heed failing = Heed.using(rules, Limits.DEFAULT.withFirings(40));
        List<String> alone = told(heed);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);

        // When
        List<Future<List<String>>> together = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            together.add(threads.submit(() -> {
                assertThatThrownBy(() -> told(failing)).isInstanceOf(LimitException.class);
                return told(heed);
            }));
        }

        // Then
        for (Future<List<String>> each : together) {
            assertThat(each.get()).isEqualTo(alone);
        }
        threads.shutdown();
    }

    @Test
    void a_folder_that_breaks_leaves_what_was_loaded_as_it_is(@TempDir Path folder) throws IOException {
        // Given
        RandomRuleSet random = new RandomRuleSet(5, folder);
        Heed heed = Heed.using(random.load());
        List<String> before = told(heed);

        // When
        Files.writeString(folder.resolve("rules").resolve("broken.drl"), "package broken\nrule");

        // Then
        assertThatThrownBy(() -> RuleSet.load(folder)).isInstanceOf(RuleSetException.class);
        assertThat(told(heed)).isEqualTo(before);
    }

    /** {@code -Dheed.soak=200}: loads the shipped rules so often and prints what stays in memory. */
    @Test
    @EnabledIfSystemProperty(named = "heed.soak", matches = "[0-9]+")
    void loading_again_and_again_leaves_memory_flat() {
        // Given
        int loads = Integer.getInteger("heed.soak", 200);
        load(30);
        Used before = Used.now();

        // When
        load(loads);
        Used after = Used.now();

        // Then
        System.out.println("Soak: " + loads + " loads, heap " + before.heap() + " -> " + after.heap()
                + " KiB, metaspace " + before.metaspace() + " -> " + after.metaspace() + " KiB.");
        assertThat(after.heap()).isLessThan(before.heap() + 8_192);
        assertThat(after.metaspace()).isLessThan(before.metaspace() + 2_048);
    }

    private static void load(int times) {
        for (int i = 0; i < times; i++) {
            Heed.using(RuleSet.load(RandomRuleSet.SHIPPED)).advise(new RandomCaseFile(i).make());
        }
    }

    private record Used(long heap, long metaspace) {
        static Used now() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            return new Used(heap >> 10, metaspace >> 10);
        }
    }
}
