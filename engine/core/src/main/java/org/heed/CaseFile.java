package org.heed;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heed.facts.Circumstance;
import org.heed.facts.HostFact;
import org.heed.facts.Item;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;

/**
 * Everything a host hands over about one person, as at one date. Immutable, safe to share, redacted in {@link #toString()}.
 */
public final class CaseFile {

    private final Builder given;

    private CaseFile(Builder given) {
        this.given = given;
    }

    /** Starts a case file. The reference is the host's own and appears in no sentence, log or message. */
    public static Builder of(String reference) {
        return new Builder(reference);
    }

    public String reference() {
        return given.reference;
    }

    /** The person's first name, as sentences may use it; empty for "the person". */
    public Optional<String> givenName() {
        return given.givenName;
    }

    /** The date of the advice: the host's, never the clock's. */
    public LocalDate asAt() {
        return given.asAt;
    }

    /** Whether the host gave the date; otherwise it is the newest date in the files, and the advice says so. */
    public boolean dateGiven() {
        return given.dateGiven;
    }

    /** What the order of the stated needs follows. */
    public NeedOrder needOrder() {
        return given.needOrder;
    }

    /** The day of the plan whose order is followed, where it is the plan's. */
    public Optional<LocalDate> needOrderDate() {
        return given.needOrderDate;
    }

    /** All scores as recorded, in the order they were handed over. */
    public List<RecordedScore> scores() {
        return given.scores;
    }

    /** All other facts, in the order they were handed over. */
    public List<HostFact> facts() {
        return given.facts;
    }

    /** The stated needs, in the person's order. */
    public List<StatedNeed> statedNeeds() {
        return given.facts.stream()
                .filter(StatedNeed.class::isInstance)
                .map(StatedNeed.class::cast)
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .toList();
    }

    /** The names of the files this was read from; empty when the host built it in memory. */
    public List<String> files() {
        return given.files;
    }

    /** What could not be read, in finished sentences: file, place, what was expected. */
    public List<String> unread() {
        return given.unread;
    }

    /** The same with some of the facts and scores only, and without the names of files and what could not be read in them. */
    public CaseFile only(Predicate<Record> kept) {
        Builder some = given.copy();
        some.scores.removeIf(score -> !kept.test(score));
        some.facts.removeIf(fact -> !kept.test((Record) fact));
        some.files.clear();
        some.unread.clear();
        return some.build();
    }

    /** A builder that starts with all of this. */
    public Builder toBuilder() {
        return given.copy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile that && given.parts().equals(that.given.parts());
    }

    @Override
    public int hashCode() {
        return given.parts().hashCode();
    }

    @Override
    public String toString() {
        return "CaseFile[as at " + asAt() + ", " + scores().size() + " scores, " + facts().size() + " facts]";
    }

    /** What the order of several stated needs follows. */
    public enum NeedOrder {
        /** The order in which the person said them. */
        STATED,
        /** The order of the goals in the plan. */
        PLAN,
        /** The order of the form they were written down on. */
        FORM
    }

    /** Collects a case file. Not safe to share between threads. */
    public static final class Builder {

        private final String reference;
        private Optional<String> givenName = Optional.empty();
        private LocalDate asAt = Score.UNDATED;
        private boolean dateGiven;
        private NeedOrder needOrder = NeedOrder.STATED;
        private Optional<LocalDate> needOrderDate = Optional.empty();
        private List<RecordedScore> scores = new ArrayList<>();
        private List<HostFact> facts = new ArrayList<>();
        private List<String> files = new ArrayList<>();
        private List<String> unread = new ArrayList<>();

        private Builder(String reference) {
            this.reference = requireNonNull(reference, "reference");
            if (reference.isBlank()) {
                throw new IllegalArgumentException(
                        "A case file needs a reference. Maybe the case number was left out.");
            }
        }

        public Builder givenName(String name) {
            givenName = Optional.of(requireNonNull(name, "name"));
            return this;
        }

        /** The date of the advice. */
        public Builder asAt(LocalDate date) {
            asAt = requireNonNull(date, "date");
            dateGiven = true;
            return this;
        }

        /** The date of the advice where nobody gave one: the newest date in the files. */
        public Builder asAtNewest(LocalDate date) {
            asAt = requireNonNull(date, "date");
            dateGiven = false;
            return this;
        }

        public Builder needOrder(NeedOrder order) {
            needOrder = requireNonNull(order, "order");
            needOrderDate = Optional.empty();
            return this;
        }

        /** The order of the needs follows the plan of that day. */
        public Builder needOrderOfPlan(LocalDate date) {
            needOrderDate = Optional.of(requireNonNull(date, "date"));
            needOrder = NeedOrder.PLAN;
            return this;
        }

        public Builder add(RecordedScore score) {
            scores.add(requireNonNull(score, "score"));
            return this;
        }

        /**
         * Adds a fact.
         *
         * @throws IllegalArgumentException when a component is missing, a number is not a number, or a stated need has the id of
         *     another one
         */
        public Builder add(HostFact fact) {
            FactCheck.whole(requireNonNull(fact, "fact"));
            if (fact instanceof StatedNeed need) {
                FactCheck.ownId(need, statedNeeds());
            }
            facts.add(fact);
            return this;
        }

        /** A score with its day, from a source that needs no further words. */
        public Builder score(String measure, double value, LocalDate date) {
            return add(RecordedScore.of(measure, value, date, "case system"));
        }

        /** An item with its answer as a number; the catalogue supplies the words. */
        public Builder item(String number, double value, LocalDate date) {
            return add(new Item(number, value, "", date, Provenance.of("case system", date)));
        }

        /** A need in the person's own words, under an area; next in order. */
        public Builder statedNeed(String words, String area) {
            return statedNeed(words, area, Wish.NOT_SAID);
        }

        /** A need in the person's own words, with the answer on wanting change; next in order. */
        public Builder statedNeed(String words, String area, Wish wish) {
            List<StatedNeed> before = statedNeeds();
            int place = before.stream().mapToInt(StatedNeed::place).max().orElse(0) + 1;
            return add(new StatedNeed(
                    freeId(before), Words.of(words), area, "", place, wish, Provenance.of("case system")));
        }

        public Builder circumstance(String kind, String value) {
            return add(new Circumstance(kind, value, 0, Provenance.of("case system")));
        }

        public Builder circumstance(String kind, double number) {
            return add(new Circumstance(kind, "", number, Provenance.of("case system")));
        }

        public Builder file(String name) {
            files.add(requireNonNull(name, "name"));
            return this;
        }

        public Builder unread(String sentence) {
            unread.add(requireNonNull(sentence, "sentence"));
            return this;
        }

        /** The case file. The builder can go on afterwards. */
        public CaseFile build() {
            Builder frozen = copy();
            frozen.scores = List.copyOf(scores);
            frozen.facts = List.copyOf(facts);
            frozen.files = List.copyOf(files);
            frozen.unread = List.copyOf(unread);
            return new CaseFile(frozen);
        }

        private Builder copy() {
            Builder copy = new Builder(reference);
            copy.givenName = givenName;
            copy.asAt = asAt;
            copy.dateGiven = dateGiven;
            copy.needOrder = needOrder;
            copy.needOrderDate = needOrderDate;
            copy.scores = new ArrayList<>(scores);
            copy.facts = new ArrayList<>(facts);
            copy.files = new ArrayList<>(files);
            copy.unread = new ArrayList<>(unread);
            return copy;
        }

        private List<Object> parts() {
            return List.of(
                    reference, givenName, asAt, dateGiven, needOrder, needOrderDate, scores, facts, files, unread);
        }

        private List<StatedNeed> statedNeeds() {
            return facts.stream()
                    .filter(StatedNeed.class::isInstance)
                    .map(StatedNeed.class::cast)
                    .toList();
        }

        private static String freeId(List<StatedNeed> before) {
            Set<String> taken = before.stream().map(StatedNeed::id).collect(Collectors.toSet());
            int number = before.size() + 1;
            while (taken.contains("need-" + number)) {
                number++;
            }
            return "need-" + number;
        }
    }
}
