package org.heed.internal.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.Limits;
import org.heed.RuleProblem;
import org.heed.RuleSetException;
import org.heed.RuleSetIdentity;
import org.heed.internal.catalogue.Problems;
import org.heed.internal.rules.Place;

/**
 * The folders of an archive, each named by the digest of what is in it.
 *
 * @param folder the archive
 */
public record ArchivedRuleSets(Path folder) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Copies the parts of a rule set that its digest covers; whole or not at all. */
    public RuleSetIdentity keep(Path ruleSet) {
        RuleSetIdentity identity = RuleSetLoader.load(ruleSet, Limits.DEFAULT).identity();
        SortedMap<String, String> texts = texts(ruleSet);
        if (!Digest.of(texts).equals(identity.digest())) {
            throw problem(ruleSet, "This folder changed while it was read.", "Maybe try again.");
        }
        Optional<Path> kept = folderOf(identity.digest());
        if (kept.isPresent()) {
            mustBeUnchanged(kept.get());
            return identity;
        }
        try {
            keep(texts, identity.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot be written.", e);
        }
        return identity;
    }

    /** Where the rule set with a digest is kept. */
    public Optional<Path> folderOf(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            return Optional.empty();
        }
        return Optional.of(folder.resolve(digest)).filter(Files::isDirectory);
    }

    /** Fails when a folder holds something else than its name says. */
    public void mustBeUnchanged(Path kept) {
        if (!Digest.of(texts(kept)).equals(String.valueOf(kept.getFileName()))) {
            throw problem(
                    kept,
                    "This folder of the archive was changed since it was kept: its digest does not fit its name.",
                    "Maybe take it from a backup.");
        }
    }

    private void keep(SortedMap<String, String> texts, String digest) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempDirectory(folder, ".unfinished-");
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = unfinished.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            move(unfinished, folder.resolve(digest));
        } finally {
            remove(unfinished);
        }
    }

    /** In one step; where another process was faster, its copy stays and is as good. */
    private void move(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
            mustBeUnchanged(target);
        }
    }

    private static void remove(Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            try (Stream<Path> all = Files.walk(unfinished)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static SortedMap<String, String> texts(Path ruleSet) {
        Problems problems = new Problems();
        SortedMap<String, String> texts = RuleSetFolder.read(ruleSet, problems);
        if (!problems.isEmpty()) {
            throw new RuleSetException(problems.all());
        }
        return texts;
    }

    private static RuleSetException problem(Path place, String message, String fix) {
        Problems problems = new Problems();
        problems.add(new Place(place.toString(), 0, 0), message, fix);
        List<RuleProblem> all = problems.all();
        return new RuleSetException(all);
    }
}
