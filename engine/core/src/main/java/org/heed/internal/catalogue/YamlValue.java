package org.heed.internal.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Node node;
    private final Problems problems;

    YamlValue(String file, String name, Node node, Problems problems) {
        this.file = file;
        this.name = name;
        this.node = node;
        this.problems = problems;
        node.getAnchor().ifPresent(anchor -> problem("Anchors and aliases are not read.", "Maybe write it out."));
    }

    Place place() {
        return Yaml.place(file, node.getStartMark());
    }

    /** The key it stands under. */
    String name() {
        return name;
    }

    void problem(String message, String fix) {
        problems.add(place(), message, fix);
    }

    /** The values below, by key, in order. An unexpected shape is told and counts as empty. */
    Map<String, YamlValue> children() {
        Map<String, YamlValue> children = new LinkedHashMap<>();
        if (node.getAnchor().isPresent()) {
            return children;
        }
        if (!(node instanceof MappingNode mapping)) {
            problem("`" + name + "` should hold keys with values.", "Maybe a line below it needs a colon.");
            return children;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode()).orElse("");
            YamlValue child = new YamlValue(file, key, tuple.getValueNode(), problems);
            if (key.isEmpty()) {
                child.problem("A key is missing here.", "");
            } else if (children.putIfAbsent(key, child) != null) {
                child.problem("`" + key + "` stands twice.", "Maybe one of them was copied and not renamed.");
            }
        }
        return children;
    }

    /** The items of a list; a single value counts as a list of one. */
    List<YamlValue> items() {
        if (node instanceof SequenceNode sequence && node.getAnchor().isEmpty()) {
            List<YamlValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(new YamlValue(file, name, item, problems));
            }
            return items;
        }
        return List.of(this);
    }

    /** The text; an unexpected shape is told and counts as empty. */
    String text() {
        Optional<String> text = scalar(node);
        if (text.isEmpty()) {
            problem("`" + name + "` should be a text.", "Maybe the indentation is off.");
        }
        return text.orElse("").strip();
    }

    List<String> texts() {
        return items().stream().map(YamlValue::text).toList();
    }

    /** The number; anything else is told and counts as 0. */
    double number() {
        String text = text();
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        problem("`" + name + "` should be a number, and is `" + text + "`.", "");
        return 0;
    }

    private static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }
}
