package org.heed.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heed.json.internal.text.Json;

/** Edits one place of a JSON text, as a careless or a clever hand would; the same place for the same seed. */
final class Edits {

    private final Random random;
    private String where = "";

    Edits(long seed) {
        random = new Random(seed);
    }

    /** The place of the last edit, without its value. */
    String where() {
        return where;
    }

    /** The value with one place under it changed. */
    Json edited(Json value) {
        List<String> path = new ArrayList<>();
        Json edited = value;
        while (edited.equals(value)) {
            path.clear();
            edited = edit(value, path);
        }
        where = String.join(".", path);
        return edited;
    }

    private Json edit(Json value, List<String> path) {
        if (value instanceof Json.Fields fields && !fields.byName().isEmpty() && random.nextInt(25) > 0) {
            return inside(fields, path);
        }
        if (value instanceof Json.Elements elements && !elements.values().isEmpty() && random.nextInt(25) > 0) {
            return inside(elements, path);
        }
        return here(value);
    }

    private Json inside(Json.Fields fields, List<String> path) {
        List<String> names = new ArrayList<>(fields.byName().keySet());
        String name = names.get(random.nextInt(names.size()));
        path.add(name);
        Map<String, Json> byName = new LinkedHashMap<>(fields.byName());
        byName.put(name, edit(byName.getOrDefault(name, Json.NOTHING), path));
        return new Json.Fields(byName);
    }

    private Json inside(Json.Elements elements, List<String> path) {
        List<Json> values = new ArrayList<>(elements.values());
        int index = random.nextInt(values.size());
        path.add(Integer.toString(index));
        values.set(index, edit(values.get(index), path));
        return new Json.Elements(values);
    }

    private Json here(Json value) {
        if (value instanceof Json.Text text) {
            return new Json.Text(changed(text.value()));
        }
        if (value instanceof Json.Numeral number) {
            return new Json.Numeral(number.value() + 1 + random.nextInt(3));
        }
        if (value instanceof Json.Truth truth) {
            return new Json.Truth(!truth.value());
        }
        if (value instanceof Json.Elements elements) {
            return changed(elements);
        }
        return value instanceof Json.Fields fields ? changed(fields) : new Json.Text("");
    }

    private String changed(String text) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> text + "x";
            case 2 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
            default -> text.substring(0, at) + "7" + text.substring(Math.min(text.length(), at + 1));
        };
    }

    private Json changed(Json.Elements elements) {
        List<Json> values = new ArrayList<>(elements.values());
        if (values.isEmpty()) {
            values.add(new Json.Text("more"));
        } else if (random.nextBoolean()) {
            values.remove(random.nextInt(values.size()));
        } else {
            values.add(values.get(0));
        }
        return new Json.Elements(values);
    }

    private Json changed(Json.Fields fields) {
        Map<String, Json> byName = new LinkedHashMap<>(fields.byName());
        if (byName.isEmpty() || random.nextBoolean()) {
            byName.put("more", new Json.Text("more"));
        } else {
            byName.remove(new ArrayList<>(byName.keySet()).get(random.nextInt(byName.size())));
        }
        return new Json.Fields(byName);
    }
}
