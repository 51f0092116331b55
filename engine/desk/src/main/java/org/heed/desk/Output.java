package org.heed.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where a result goes: standard output or a file, and a file is either the old one or the whole new one. */
record Output(Surroundings surroundings, Optional<Path> file) {

    /** Before the work: a folder that is not there should not cost a run. */
    void mustBePossible() {
        file.map(Path::toAbsolutePath).ifPresent(path -> {
            Path folder = folderOf(path);
            if (!Files.isDirectory(folder)) {
                throw Stopped.usage("`--out`: there is no folder `" + folder + "`. Maybe make it first.");
            }
            if (Files.isDirectory(path)) {
                throw Stopped.usage("`--out`: `" + path + "` is a folder. Maybe add the name of a file.");
            }
        });
    }

    void write(String result) {
        if (file.isEmpty()) {
            surroundings.out().print(result);
            surroundings.out().flush();
            return;
        }
        Path path = file.get();
        try {
            replace(path.toAbsolutePath(), result);
        } catch (IOException e) {
            throw Stopped.usage(
                    "`--out`: `" + path + "` cannot be written. Maybe it is read-only or the disk is full.");
        }
        surroundings.tell("Written to " + path + ".");
    }

    private static void replace(Path path, String result) throws IOException {
        Path half = Files.createTempFile(folderOf(path), ".heed", ".part");
        try {
            Files.writeString(half, result, StandardCharsets.UTF_8);
            move(half, path);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void move(Path half, Path path) throws IOException {
        try {
            Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folderOf(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
