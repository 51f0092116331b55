package org.heed.internal.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.heed.Language;
import org.heed.internal.rules.Place;

/** Puts the catalogue and the thresholds together from all their files. */
public final class CatalogueReader {

    /** What no rule set may say, whatever its own list holds: a gate decides a service, never a need or a person. */
    private static final List<String> NEVER = List.of(
            "offender",
            "offenders",
            "the subject",
            "not eligible",
            "ineligible",
            "non-compliant",
            "does not meet criteria");

    /** Texts that are no sentence of a page: what a person may say, and the names of publications. */
    private static final Set<String> NOT_OURS = Set.of("banned", "phrases", "known-as", "source");

    private final Problems problems;
    private final Language language;
    private final List<YamlValue> texts = new ArrayList<>();
    private final KindsReader kinds = new KindsReader();
    private final OffersReader offers = new OffersReader();
    private final ThresholdsReader thresholds = new ThresholdsReader();
    private final Map<String, Kind> requirements = new LinkedHashMap<>();
    private final Map<String, Kind> observations = new LinkedHashMap<>();
    private final Map<String, Kind> tensions = new LinkedHashMap<>();
    private final Map<String, Kind> prompts = new LinkedHashMap<>();
    private final Map<String, Kind> reports = new LinkedHashMap<>();
    private final Map<String, String> wording = new LinkedHashMap<>();
    private final Map<String, List<String>> forThePerson = new LinkedHashMap<>();
    private final List<String> banned = new ArrayList<>(NEVER);
    private final Map<String, Place> seen = new LinkedHashMap<>();
    private final InstrumentsReader instruments = new InstrumentsReader(seen);
    private final Map<String, Consumer<YamlValue>> parts = new LinkedHashMap<>();

    public CatalogueReader(Problems problems) {
        this(problems, Language.ENGLISH);
    }

    /** Reads Welsh texts where they were reviewed, and English ones everywhere else. */
    public CatalogueReader(Problems problems, Language language) {
        this.problems = problems;
        this.language = language;
        parts.put("areas", kinds::area);
        parts.put("topics", kinds::topic);
        parts.put("circumstances", kinds::circumstance);
        parts.put("findings", kinds::finding);
        parts.put("instruments", instruments::instrument);
        parts.put("gates", offers::gate);
        parts.put("interventions", offers::intervention);
        parts.put("thresholds", thresholds::threshold);
        parts.put("requirements", value -> KindsReader.kind(value, requirements));
        parts.put("observations", value -> KindsReader.kind(value, observations));
        parts.put("tensions", value -> KindsReader.kind(value, tensions));
        parts.put("prompts", value -> KindsReader.kind(value, prompts));
        parts.put("reports", value -> KindsReader.kind(value, reports));
        parts.put("for-the-person", value -> forThePerson.put(value.name(), value.texts()));
        parts.put("wording", value -> wording.put(value.name(), value.text()));
    }

    /** Reads one file into the whole. */
    public void read(String file, String text) {
        Yaml.read(file, text, problems, language).ifPresent(top -> {
            texts.addAll(top.textsBelow(NOT_OURS));
            top.children().forEach(this::part);
        });
    }

    /** Reads a file that is no part of the catalogue, for its words only. */
    public void readWords(String file, String text) {
        Yaml.read(file, text, problems, language).ifPresent(top -> texts.addAll(top.textsBelow(NOT_OURS)));
    }

    private void part(String name, YamlValue part) {
        if (name.equals("banned")) {
            part.texts().stream().filter(words -> !banned.contains(words)).forEach(banned::add);
            return;
        }
        Consumer<YamlValue> reader = parts.get(name);
        if (reader == null) {
            part.problem("`" + name + "` is no part of a catalogue.", NearestSpelling.maybe(name, parts.keySet()));
            return;
        }
        part.children().values().forEach(value -> one(name, value, reader));
    }

    private void one(String part, YamlValue value, Consumer<YamlValue> reader) {
        Place before = part.equals("instruments") ? null : seen.putIfAbsent(part + "/" + value.name(), value.place());
        if (before != null) {
            value.problem(
                    "`" + value.name() + "` stands in `" + part + "` already: " + before.file() + ":" + before.line()
                            + ".",
                    "Maybe it was copied and not renamed.");
            return;
        }
        reader.accept(value);
    }

    /** Everything that was read; references are checked. */
    public Catalogue catalogue() {
        Catalogue whole = new Catalogue(
                fixed(kinds.areas),
                fixed(kinds.topics),
                fixed(instruments.measures),
                fixed(instruments.items),
                fixed(kinds.circumstances),
                fixed(requirements),
                fixed(observations),
                fixed(tensions),
                fixed(prompts),
                fixed(kinds.findings),
                fixed(reports),
                fixed(offers.gates),
                fixed(offers.interventions),
                fixed(offers.knownAs),
                fixed(thresholds.thresholds),
                fixed(forThePerson),
                List.copyOf(banned),
                new Wording(fixed(wording)));
        new CatalogueCheck(whole, texts, seen, problems).check();
        return whole;
    }

    private static <T> Map<String, T> fixed(Map<String, T> map) {
        return Collections.unmodifiableMap(map);
    }
}
