package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.heed.Limits;
import org.junit.jupiter.api.Test;

class RuleStructuresTest {

    private static final int FILES = 200;

    private final List<RuleFile> files = IntStream.range(0, FILES)
            .mapToObj(i -> new RuleFile("file-" + i + ".drl", "package topic.number" + i + "\n"))
            .toList();

    @Test
    void files_come_in_their_order_whichever_thread_reads_them() {
        assertThat(names(RuleStructures.begin(files, Limits.DEFAULT)))
                .containsExactlyElementsOf(files.stream().map(RuleFile::name).toList());
    }

    @Test
    void they_can_be_read_by_a_thread_of_the_pool_itself() {
        // When
        List<String> names = ForkJoinPool.commonPool()
                .submit(() -> names(RuleStructures.begin(files, Limits.DEFAULT)))
                .join();

        // Then
        assertThat(names).hasSize(FILES);
    }

    private static List<String> names(RuleStructures structures) {
        return structures.all().stream().map(file -> file.source().file()).toList();
    }
}
