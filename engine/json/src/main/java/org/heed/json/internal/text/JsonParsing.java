package org.heed.json.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON text into values. Stateless. */
public final class JsonParsing {

    /** How deep values may lie in one another. */
    public static final int DEEPEST = 200;

    /** How many digits a number may have. */
    static final int LONGEST_NUMBER = 1_000;

    private static final String CUT_OFF = "Maybe it was cut off on the way.";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Named where it stands instead of making the whole file unreadable.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private JsonParsing() {}

    /**
     * The one value that the bytes hold.
     *
     * @throws NotJson when they are not JSON, or not all of it is there
     */
    public static Json parse(byte[] utf8) throws NotJson {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            return whole(parser);
        }
    }

    private static Json whole(JsonParser parser) throws NotJson {
        try {
            if (parser.nextToken() == null) {
                throw new NotJson("is empty", CUT_OFF);
            }
            Json value = value(parser);
            if (parser.nextToken() != null) {
                throw new NotJson(
                        "goes on after its end" + at(parser.currentTokenLocation()),
                        "Maybe two files were put into one.");
            }
            return value;
        } catch (UnexpectedEndOfInputException e) {
            throw new NotJson("ends in the middle" + at(e.getLocation()), CUT_OFF);
        } catch (StreamConstraintsException e) {
            throw new NotJson(
                    "is nested deeper than " + DEEPEST + " levels, or holds a number of more than " + LONGEST_NUMBER
                            + " digits",
                    "Maybe it is another kind of file.");
        } catch (JacksonException e) {
            // Its message may quote the text, so neither the message nor the cause goes on.
            throw new NotJson(
                    "is not JSON" + at(e.getLocation()), "Maybe it is another kind of file, or was changed by hand.");
        }
    }

    private static Json value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(Double.parseDouble(parser.getString()));
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> Json.NOTHING;
            case END_ARRAY, END_OBJECT, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("A value cannot begin with " + token + ".");
        };
    }

    private static Json fields(JsonParser parser) {
        Map<String, Json> byName = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Json value = value(parser);
            byName.merge(name, value, (first, second) -> new Json.Twice());
        }
        return new Json.Fields(byName);
    }

    private static Json elements(JsonParser parser) {
        List<Json> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new Json.Elements(values);
    }

    private static String at(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ", at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
