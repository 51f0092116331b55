package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.heed.Limits;

/**
 * The structure of rule files, read on the common pool while the caller reads the catalogue, which is not needed for it. No
 * thread is left behind: every task ends by itself, and what none has begun is done by the thread that asks for it.
 */
public final class RuleStructures {

    private final List<ForkJoinTask<FileStructure>> begun = new ArrayList<>();

    private RuleStructures() {}

    /** Begins to read. */
    public static RuleStructures begin(List<RuleFile> files, Limits limits) {
        StructureReader reader = new StructureReader(limits.nesting());
        RuleStructures structures = new RuleStructures();
        for (RuleFile file : files) {
            structures.begun.add(ForkJoinTask.adapt(() -> reader.read(file)).fork());
        }
        return structures;
    }

    /** Returns when all of them are read. */
    public void await() {
        // From the last one: the pool takes them from the first, and a task that it has not taken is done here and now.
        for (int i = begun.size() - 1; i >= 0; i--) {
            begun.get(i).join();
        }
    }

    /** All of them, in the order of the files. */
    List<FileStructure> all() {
        await();
        return begun.stream().map(ForkJoinTask::join).toList();
    }
}
