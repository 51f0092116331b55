package org.heed.internal.catalogue;

import java.util.Optional;
import java.util.Set;
import org.heed.Language;
import org.heed.RuleSetIdentity;
import org.heed.internal.rules.Place;

/** Reads {@code ruleset.yaml}: which rules these are, and who answers for them. */
public final class Manifest {

    private static final String FILE = "ruleset.yaml";

    private Manifest() {}

    /** The identity with the digest; one of empty texts when the file is missing or broken, and then the problem is told. */
    public static RuleSetIdentity read(Optional<String> text, String digest, Problems problems) {
        if (text.isEmpty()) {
            problems.add(
                    new Place(FILE, 0, 0),
                    "There is no `ruleset.yaml`, so this is no rule set.",
                    "Maybe it is the wrong folder: the one with `catalogue`, `thresholds` and `rules` in it is meant.");
        }
        int told = problems.size();
        Optional<YamlValue> top = text.flatMap(content -> Yaml.read(FILE, content, problems, Language.ENGLISH));
        if (text.isPresent() && top.isEmpty() && told == problems.size()) {
            problems.add(
                    new Place(FILE, 0, 0), "There is nothing in it.", "Maybe begin with `id`, `version` and `owner`.");
        }
        return top.map(value -> identity(value, digest)).orElse(new RuleSetIdentity("", "", "", "", digest));
    }

    private static RuleSetIdentity identity(YamlValue value, String digest) {
        YamlEntry entry =
                new YamlEntry(value, "ruleset.yaml", Set.of("id", "version", "owner", "standing", "review-by"));
        if (entry.child("review-by").isPresent()) {
            entry.date("review-by");
        }
        return new RuleSetIdentity(
                entry.text("id"), entry.text("version"), entry.text("owner"), entry.text("standing", ""), digest);
    }
}
