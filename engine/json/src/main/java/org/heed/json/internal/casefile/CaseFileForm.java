package org.heed.json.internal.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.CaseFile;
import org.heed.CaseFile.NeedOrder;
import org.heed.facts.HostFact;
import org.heed.facts.Score;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** The form of a Heed case file. Stateless. */
public final class CaseFileForm {

    /** The version of the form that is written; older ones can be read. */
    public static final int VERSION = 1;

    private CaseFileForm() {}

    /** Whether this looks like a Heed case file. */
    public static boolean recognises(At root) {
        return root.has("reference")
                || Stream.concat(Groups.names().stream(), Stream.of(Scores.NAME))
                        .filter(name -> !name.equals("goals"))
                        .anyMatch(name -> root.field(name).isList());
    }

    /** Whether it is of a later version than can be read. */
    public static boolean isNewer(At root) {
        return root.field("schemaVersion").isNumber()
                && root.field("schemaVersion").number().orElse(0.0) > VERSION;
    }

    public static Json write(CaseFile caseFile, WordsForm form) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("schemaVersion", new Json.Numeral(VERSION));
        fields.put("reference", new Json.Text(caseFile.reference()));
        caseFile.givenName().ifPresent(name -> fields.put("givenName", new Json.Text(name)));
        if (caseFile.dateGiven() || !caseFile.asAt().equals(Score.UNDATED)) {
            fields.put("asAt", new Json.Text(caseFile.asAt().toString()));
        }
        if (!caseFile.dateGiven()) {
            fields.put("dateGiven", new Json.Truth(false));
        }
        if (caseFile.needOrder() != NeedOrder.STATED) {
            fields.put("needOrder", new Json.Text(caseFile.needOrder().name()));
        }
        caseFile.needOrderDate().ifPresent(day -> fields.put("needOrderDate", new Json.Text(day.toString())));
        List<Json> scores = new ArrayList<>();
        caseFile.scores().forEach(score -> scores.add(Scores.write(score, form)));
        put(fields, Scores.NAME, scores);
        fields.putAll(Groups.write(caseFile.facts(), form));
        put(fields, "files", texts(caseFile.files()));
        put(fields, "unread", texts(caseFile.unread()));
        return new Json.Fields(fields);
    }

    /**
     * The case file. What stands in its own list of files stays; without a date, its date is {@link Score#UNDATED} and not given.
     *
     * @param reference the reference, already read
     */
    public static CaseFile read(At root, String reference, WordsForm form) {
        CaseFile.Builder builder = CaseFile.of(reference);
        root.field("givenName").text().ifPresent(builder::givenName);
        readDates(root, builder);
        root.field(Scores.NAME).elements().forEach(at -> Scores.read(at).ifPresent(builder::add));
        for (HostFact fact : UniqueIds.of(Groups.read(root, form))) {
            builder.add(fact);
        }
        root.field("files").elements().forEach(at -> at.text().ifPresent(builder::file));
        root.field("unread").elements().forEach(at -> at.text().ifPresent(builder::unread));
        return builder.build();
    }

    /** The facts in the order in which a case file lists them. */
    public static List<HostFact> inOrderOfLists(List<HostFact> facts) {
        return Groups.inOrder(facts);
    }

    private static void readDates(At root, CaseFile.Builder builder) {
        Optional<LocalDate> asAt = root.field("asAt").day();
        boolean given = root.field("dateGiven").truth().orElse(true);
        asAt.ifPresent(day -> {
            if (given) {
                builder.asAt(day);
            } else {
                builder.asAtNewest(day);
            }
        });
        Optional<LocalDate> orderDate = root.field("needOrderDate").day();
        NeedOrder order = root.field("needOrder").oneOf(NeedOrder.class).orElse(NeedOrder.STATED);
        if (order == NeedOrder.PLAN && orderDate.isPresent()) {
            builder.needOrderOfPlan(orderDate.get());
        } else {
            builder.needOrder(order);
        }
    }

    private static void put(Map<String, Json> fields, String name, List<Json> list) {
        if (!list.isEmpty()) {
            fields.put(name, new Json.Elements(list));
        }
    }

    private static List<Json> texts(List<String> texts) {
        return texts.stream().<Json>map(Json.Text::new).toList();
    }
}
