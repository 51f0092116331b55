package org.heed.json.internal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.CaseFile.NeedOrder;
import org.heed.RecordedScore;
import org.heed.facts.Goal;
import org.heed.facts.HostFact;
import org.heed.facts.Score;
import org.heed.facts.StatedNeed;
import org.heed.json.internal.casefile.CaseFileForm;
import org.heed.json.internal.casefile.WordsInPlace;
import org.heed.json.internal.payloads.AssessmentDays;
import org.heed.json.internal.payloads.Gathered;

/** Puts documents about one person together. A Heed case file says what the order is; forms and plans are asked otherwise. */
final class Merging {

    private final List<Document> documents;
    private final Notes notes;
    private final String what;
    private final List<CaseFile> caseFiles = new ArrayList<>();
    private final Gathered gathered;

    Merging(List<Document> documents, Notes notes, String what) {
        this.documents = documents;
        this.notes = notes;
        this.what = what;
        AssessmentDays assessments = new AssessmentDays();
        for (Document document : documents) {
            document.payload().ifPresent(payload -> payload.noteAssessments(document.root(), assessments));
        }
        gathered = new Gathered(assessments);
        for (Document document : documents) {
            document.payload()
                    .ifPresentOrElse(
                            payload -> payload.read(document.root(), gathered),
                            () -> caseFiles.add(
                                    CaseFileForm.read(document.root(), document.reference(), new WordsInPlace())));
        }
    }

    CaseFile merge(Optional<LocalDate> date) throws NothingToRead {
        String reference = SamePerson.reference(documents).orElse(withoutEnding(what));
        boolean alone = documents.size() == 1 && caseFiles.size() == 1;
        CaseFile.Builder builder = alone ? caseFiles.get(0).toBuilder() : put(CaseFile.of(reference));
        notes.sentences().forEach(builder::unread);
        if (builder.build().files().isEmpty()) {
            documents.forEach(document -> builder.file(document.name()));
        }
        return dated(builder, date);
    }

    private CaseFile.Builder put(CaseFile.Builder builder) {
        caseFiles.stream()
                .flatMap(file -> file.givenName().stream())
                .findFirst()
                .ifPresent(builder::givenName);
        List<RecordedScore> scores = new ArrayList<>();
        caseFiles.forEach(file -> scores.addAll(file.scores()));
        scores.addAll(Repetition.leftOut(gathered.scores()));
        scores.forEach(builder::add);
        List<HostFact> facts = new ArrayList<>();
        caseFiles.forEach(file -> facts.addAll(file.facts()));
        facts.addAll(gathered.facts());
        NeedsInOrder needs = needs(facts);
        facts.removeIf(StatedNeed.class::isInstance);
        facts.addAll(needs.needs());
        CaseFileForm.inOrderOfLists(facts).forEach(builder::add);
        caseFiles.forEach(file -> file.unread().forEach(builder::unread));
        order(needs, builder);
        return builder;
    }

    private NeedsInOrder needs(List<HostFact> facts) {
        List<StatedNeed> stated =
                caseFiles.stream().flatMap(file -> file.statedNeeds().stream()).toList();
        return new NeedsInOrder(stated, only(StatedNeed.class, gathered.facts()), only(Goal.class, facts));
    }

    private void order(NeedsInOrder needs, CaseFile.Builder builder) {
        Optional<CaseFile> stated =
                caseFiles.stream().filter(file -> !file.statedNeeds().isEmpty()).findFirst();
        if (stated.isPresent()) {
            builder.needOrder(stated.get().needOrder());
            stated.get().needOrderDate().ifPresent(builder::needOrderOfPlan);
        } else if (!needs.needs().isEmpty()) {
            builder.needOrder(needs.order());
            gathered.planAgreed().filter(day -> needs.order() == NeedOrder.PLAN).ifPresent(builder::needOrderOfPlan);
        }
    }

    private CaseFile dated(CaseFile.Builder builder, Optional<LocalDate> date) throws NothingToRead {
        if (date.isPresent()) {
            return builder.asAt(date.get()).build();
        }
        Optional<CaseFile> given =
                caseFiles.stream().filter(CaseFile::dateGiven).findFirst();
        if (given.isPresent()) {
            return builder.asAt(given.get().asAt()).build();
        }
        CaseFile read = builder.build();
        if (!read.asAt().equals(Score.UNDATED)) {
            return read;
        }
        List<LocalDate> days = new ArrayList<>(gathered.days());
        caseFiles.forEach(file -> days.add(file.asAt()));
        read.needOrderDate().ifPresent(days::add);
        LocalDate newest =
                NewestDay.of(read.scores(), read.facts(), days).orElseThrow(() -> new NothingToRead(undated()));
        return builder.asAtNewest(newest).build();
    }

    /** Also what could not be read: the day may be among it. */
    private String undated() {
        List<String> sentences = new ArrayList<>(notes.sentences());
        sentences.add("`" + what + "` holds no date, and none was given with it. Advice is always as at a day. "
                + "Maybe give one (--date).");
        return String.join("\n", sentences);
    }

    private static <F extends HostFact> List<F> only(Class<F> type, List<HostFact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String withoutEnding(String name) {
        return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }
}
