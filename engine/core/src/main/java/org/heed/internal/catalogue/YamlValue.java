package org.heed.internal.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.Language;
import org.heed.internal.rules.Place;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in a YAML file that knows where it stands and tells what is wrong with it. */
final class YamlValue {

    private final String file;
    private final String name;
    private final Node start;
    private final Node node;
    private final Problems problems;
    private final Language language;

    /** The top of a file. */
    YamlValue(String file, Node node, Problems problems, Language language) {
        this(file, "", node, node, problems, language);
    }

    private YamlValue(String file, String name, Node start, Node node, Problems problems, Language language) {
        this.file = file;
        this.name = name;
        this.start = start;
        this.node = node;
        this.problems = problems;
        this.language = language;
    }

    /** Where it begins: at its key, where it has one. */
    Place place() {
        return Yaml.place(file, start.getStartMark());
    }

    /** The key it stands under. */
    String name() {
        return name;
    }

    /** Tells what is wrong with it as a whole, at its key. */
    void problem(String message, String fix) {
        problems.add(place(), message, fix);
    }

    /** Tells what is wrong with what stands there, after its key. */
    void wrong(String message, String fix) {
        problems.add(Yaml.place(file, node.getStartMark()), message, fix);
    }

    /** The values below, by key, in order. An unexpected shape is told and counts as empty. */
    Map<String, YamlValue> children() {
        Map<String, YamlValue> children = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(subject() + " should hold keys with values.", "Maybe a line below it needs a colon.");
            return children;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode()).orElse("").strip();
            YamlValue child = new YamlValue(file, key, tuple.getKeyNode(), tuple.getValueNode(), problems, language);
            if (key.isEmpty()) {
                child.problem("A key is missing here.", "Maybe write `name: ...`.");
            } else if (children.putIfAbsent(key, child) != null) {
                child.problem("`" + key + "` stands twice.", "Maybe one of them was copied and not renamed.");
            }
        }
        return children;
    }

    /** Every text at any depth, but for what stands under some keys. Tells nothing: the parts are read one by one elsewhere. */
    List<YamlValue> textsBelow(Set<String> leftOut) {
        List<YamlValue> texts = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = scalar(tuple.getKeyNode()).orElse("").strip();
                if (!leftOut.contains(key)) {
                    texts.addAll(new YamlValue(file, key, tuple.getKeyNode(), tuple.getValueNode(), problems, language)
                            .textsBelow(leftOut));
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue()
                    .forEach(item -> texts.addAll(
                            new YamlValue(file, name, item, item, problems, language).textsBelow(leftOut)));
        } else {
            texts.add(this);
        }
        return texts;
    }

    /** The items of a list; a single value counts as a list of one, and nothing as an empty list. */
    List<YamlValue> items() {
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(new YamlValue(file, name, item, item, problems, language));
            }
            return items;
        }
        return scalar(node).filter(String::isBlank).isPresent() ? List.of() : List.of(this);
    }

    /** Whether it is a text, though perhaps an empty one. */
    boolean isText() {
        return node instanceof ScalarNode || has("en");
    }

    /** Whether it holds a key; nothing is told. */
    boolean has(String key) {
        return node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .map(tuple -> scalar(tuple.getKeyNode()))
                        .anyMatch(found -> found.filter(key::equals).isPresent());
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isNumber() {
        return scalar(node).flatMap(Decimal::read).isPresent();
    }

    /** The text, in the language that is read; an unexpected shape is told and counts as empty. */
    String text() {
        Optional<String> text = scalar(node).or(() -> Bilingual.text(this, language));
        if (text.isEmpty()) {
            wrong(subject() + " should be a text.", "Maybe the indentation is off.");
        }
        return text.orElse("").strip();
    }

    /** The texts of a list, without the blank ones, which are told. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (YamlValue item : items()) {
            String text = item.text();
            if (!text.isEmpty()) {
                texts.add(text);
            } else if (item.isText()) {
                item.wrong("A text of " + subject() + " is missing here.", "Maybe a comma too many, or empty quotes.");
            }
        }
        return List.copyOf(texts);
    }

    /** The number; anything else is told and counts as 0. */
    double number() {
        String text = text();
        Optional<Double> number = Decimal.read(text);
        if (number.isEmpty()) {
            wrong(subject() + " should be a number, and is `" + text + "`.", "Maybe write it in digits: 12 or 0.5.");
        }
        return number.orElse(0.0);
    }

    private String subject() {
        return name.isEmpty() ? "This file" : "`" + name + "`";
    }

    private static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }
}
