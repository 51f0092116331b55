package org.heed.json.internal.text;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints JSON, always the same for the same value: lines end in \n, two spaces for each level, plain digits. Signs that cannot
 * be seen, and halves of characters, are escaped, so that what is read is what is there. Stateless.
 */
public final class JsonPrinting {

    private JsonPrinting() {}

    /** For people: indented, in the order given, with a line end at the end. */
    public static String pretty(Json value) {
        StringBuilder out = new StringBuilder();
        pretty(value, "\n", out);
        return out.append('\n').toString();
    }

    /** For comparing: no spaces, names in order. Two texts that differ in layout only give the same. */
    public static String canonical(Json value) {
        StringBuilder out = new StringBuilder();
        canonical(value, out);
        return out.toString();
    }

    /** A number in plain digits: "12", "12.4"; one that was too large to be read stays too large. */
    public static String digits(double value) {
        if (!Double.isFinite(value)) {
            return value < 0 ? "-1e999" : "1e999";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0";
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static void pretty(Json value, String lineEnd, StringBuilder out) {
        if (value instanceof Json.Fields fields && !fields.byName().isEmpty()) {
            String deeper = lineEnd + "  ";
            String before = "{" + deeper;
            for (Map.Entry<String, Json> field : fields.byName().entrySet()) {
                text(field.getKey(), out.append(before));
                pretty(field.getValue(), deeper, out.append(": "));
                before = "," + deeper;
            }
            out.append(lineEnd).append('}');
        } else if (value instanceof Json.Elements elements && !elements.values().isEmpty()) {
            String deeper = lineEnd + "  ";
            String before = "[" + deeper;
            for (Json element : elements.values()) {
                pretty(element, deeper, out.append(before));
                before = "," + deeper;
            }
            out.append(lineEnd).append(']');
        } else {
            canonical(value, out);
        }
    }

    private static void canonical(Json value, StringBuilder out) {
        if (value instanceof Json.Fields fields) {
            String before = "";
            out.append('{');
            for (Map.Entry<String, Json> field : new TreeMap<>(fields.byName()).entrySet()) {
                text(field.getKey(), out.append(before));
                canonical(field.getValue(), out.append(':'));
                before = ",";
            }
            out.append('}');
        } else if (value instanceof Json.Elements elements) {
            Iterator<Json> rest = elements.values().iterator();
            out.append('[');
            while (rest.hasNext()) {
                canonical(rest.next(), out);
                out.append(rest.hasNext() ? "," : "");
            }
            out.append(']');
        } else if (value instanceof Json.Text text) {
            text(text.value(), out);
        } else if (value instanceof Json.Numeral number) {
            out.append(digits(number.value()));
        } else if (value instanceof Json.Truth truth) {
            out.append(truth.value());
        } else {
            out.append("null");
        }
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(sign -> sign(sign, out));
        out.append('"');
    }

    private static void sign(int sign, StringBuilder out) {
        switch (sign) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isHidden(sign)) {
                    for (char half : Character.toChars(sign)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) half));
                    }
                } else {
                    out.appendCodePoint(sign);
                }
            }
        }
    }

    /** Control and formatting signs (among them those that turn the direction of writing) and half characters. */
    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
