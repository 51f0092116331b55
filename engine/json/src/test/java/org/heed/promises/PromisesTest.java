package org.heed.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.InterventionId;
import org.heed.NeedAnswer;
import org.heed.RecordedScore;
import org.heed.RequiredWork;
import org.heed.RuleSet;
import org.heed.Suggestion;
import org.heed.conclusions.Origin;
import org.heed.explain.Check;
import org.heed.explain.Door;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.facts.HostFact;
import org.heed.facts.Score;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.json.AdviceJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries to break the promises: random cases against the shipped rules, against no rules at all and against random ones.
 * {@code -Dheed.properties.cases=1000} runs more cases for each rule set, {@code -Dheed.properties.sets=50} more rule sets,
 * {@code -Dheed.properties.seed=7} others.
 */
class PromisesTest {

    private static final long SEED = Long.getLong("heed.properties.seed", 20261122L);
    private static final int CASES = Integer.getInteger("heed.properties.cases", 4);
    private static final int SETS = Integer.getInteger("heed.properties.sets", 4);
    private static final Pattern NEVER_SAID = Pattern.compile(
            "\\b(not eligible|ineligible|unsuitable|does not meet|no needs? identified|offenders?|non-complian\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Heed> HEEDS = new LinkedHashMap<>();
    private static final Heed SHIPPED = Heed.using(RuleSet.load(RandomRuleSet.SHIPPED));
    private static int refused;
    private static int checked;

    @BeforeAll
    static void load(@TempDir Path folder) {
        HEEDS.put("shipped", SHIPPED);
        HEEDS.put("no rules", Heed.using(new RandomRuleSet(SEED, folder.resolve("none")).empty()));
        for (int i = 0; i < SETS; i++) {
            RandomRuleSet random = new RandomRuleSet(SEED + i, folder.resolve("set" + i));
            HEEDS.put("random set " + (SEED + i), Heed.using(random.load()));
            refused += random.refused();
        }
    }

    @AfterAll
    static void count() {
        int random =
                HEEDS.values().stream().mapToInt(heed -> heed.ruleSet().size()).sum();
        System.out.println("Promises: " + checked + " properties of cases over " + HEEDS.size() + " rule sets ("
                + random + " rules, " + refused + " refused) held; seed " + SEED + ".");
    }

    private static CaseFile caseOf(int number) {
        return new RandomCaseFile(SEED * 31 + number).make();
    }

    private static void forAll(BiConsumer<Heed, CaseFile> property) {
        HEEDS.forEach((name, heed) -> forCases(name, heed, property));
    }

    private static void forCases(String name, Heed heed, BiConsumer<Heed, CaseFile> property) {
        for (int i = 0; i < CASES; i++) {
            try {
                property.accept(heed, caseOf(i));
                checked++;
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError(name + ", case " + i + ", seed " + SEED + ": " + broken.getMessage(), broken);
            }
        }
    }

    @Test
    void p1_every_stated_need_is_answered_once_in_order_with_its_words() {
        forAll((heed, caseFile) -> {
            List<NeedAnswer> answers = heed.advise(caseFile).answers();
            assertThat(answers.stream().map(answer -> answer.need().id()))
                    .isEqualTo(
                            caseFile.statedNeeds().stream().map(StatedNeed::id).toList());
            assertThat(answers.stream().map(answer -> answer.need().words()).toList())
                    .isEqualTo(caseFile.statedNeeds().stream()
                            .map(StatedNeed::words)
                            .toList());
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.headline()).isNotBlank());
        });
    }

    @Test
    void p2_and_p12_no_sentence_denies_a_need_and_none_holds_the_persons_words() {
        forAll((heed, caseFile) -> assertThat(Sentences.of(heed.advise(caseFile)))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain(RandomCaseFile.MARK))
                .allSatisfy(sentence -> assertThat(NEVER_SAID.matcher(sentence).find())
                        .as(sentence)
                        .isFalse()));
    }

    @Test
    void p3_p9_and_p15_everything_ends_in_facts_as_they_were_handed_over() {
        forAll((heed, caseFile) -> {
            Advice advice = heed.advise(caseFile);
            assertThat(advice.suggestions())
                    .allSatisfy(each -> assertThat(each.trails()).isNotEmpty());
            Leaves.under(advice).forEach(fact -> {
                if (fact instanceof Score score) {
                    assertThat(caseFile.scores().stream()
                                    .filter(each -> each.measure().equals(score.measure()))
                                    .flatMap(each -> each.value().stream()))
                            .contains(score.value());
                }
                if (fact instanceof HostFact && fact.provenance().source().startsWith("source for ")) {
                    assertThat(fact.provenance().source())
                            .endsWith(fact.provenance().audience().name());
                }
            });
            assertThat(advice.caseFile().scores()).isEqualTo(caseFile.scores());
        });
    }

    @Test
    void p4_a_closed_door_shows_every_condition_of_its_gate() {
        forAll((heed, caseFile) -> {
            Advice advice = heed.advise(caseFile);
            for (NeedAnswer answer : advice.answers()) {
                answer.standing().stream()
                        .flatMap(standing -> standing.doors().stream())
                        .forEach(door -> {
                            assertThat(door.gate().state()).isNotEqualTo(State.MET);
                            door.interventions()
                                    .forEach(id -> assertThat(heed.whyNot(advice, InterventionId.of(id))
                                                    .gates())
                                            .filteredOn(gate ->
                                                    gate.id().equals(door.gate().id()))
                                            .singleElement()
                                            .satisfies(gate -> assertThat(gate.conditions())
                                                    .isEqualTo(door.gate().conditions())));
                        });
            }
        });
    }

    @Test
    void p6_stating_a_need_takes_no_required_work_away() {
        forAll((heed, caseFile) -> {
            Advice before = heed.advise(caseFile);
            StatedNeed more = new RandomCaseFile(caseFile.hashCode()).need(99);
            Advice after = heed.advise(caseFile.toBuilder().add(more).build());
            assertThat(after.required().stream().map(RequiredWork::kind).toList())
                    .containsAll(
                            before.required().stream().map(RequiredWork::kind).toList());
            assertThat(required(after)).containsAll(required(before));
        });
    }

    private static Set<String> required(Advice advice) {
        return suggested(advice).stream()
                .filter(each -> each.endsWith(Origin.REQUIRED.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> suggested(Advice advice) {
        return advice.suggestions().stream()
                .flatMap(each -> each.origins().stream().map(origin -> each.id() + " " + origin))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void p7_nothing_comes_about_because_somebody_did_not_answer() {
        forAll((heed, caseFile) -> {
            Advice silent = heed.advise(withWish(caseFile, Wish.NOT_SAID));
            for (Wish wish : List.of(Wish.NEEDS_HELP, Wish.MADE_CHANGES)) {
                Advice said = heed.advise(withWish(caseFile, wish));
                assertThat(suggested(said)).containsAll(suggested(silent));
                assertThat(closed(silent)).containsAll(closed(said));
            }
        });
    }

    private static Set<String> closed(Advice advice) {
        return advice.answers().stream()
                .flatMap(answer -> answer.standing().stream())
                .flatMap(standing -> standing.doors().stream())
                .map(door -> door.gate().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static CaseFile withWish(CaseFile caseFile, Wish wish) {
        CaseFile.Builder builder = CaseFile.of(caseFile.reference()).asAt(caseFile.asAt());
        caseFile.scores().forEach(builder::add);
        caseFile.facts()
                .forEach(fact -> builder.add(
                        fact instanceof StatedNeed need
                                ? new StatedNeed(
                                        need.id(),
                                        need.words(),
                                        need.area(),
                                        need.topic(),
                                        need.place(),
                                        wish,
                                        need.provenance())
                                : fact));
        return builder.build();
    }

    @Test
    void p8_what_is_missing_is_not_low() {
        forCases("shipped", SHIPPED, (heed, caseFile) -> {
            CaseFile without = without(caseFile, "OVP");
            Advice advice = heed.advise(without);
            checks(advice).forEach(check -> {
                if (check.about().startsWith("OVP")) {
                    assertThat(check.state()).as(check.says()).isNotEqualTo(State.NOT_MET);
                }
            });
            Set<String> indicated = byScores(heed.advise(caseFile));
            assertThat(indicated).containsAll(byScores(advice));
        });
    }

    private static Set<String> byScores(Advice advice) {
        return suggested(advice).stream()
                .filter(each -> each.endsWith(Origin.INDICATED_BY_SCORES.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Check> checks(Advice advice) {
        return advice.answers().stream()
                .flatMap(answer -> answer.standing().stream())
                .flatMap(standing -> standing.doors().stream())
                .map(Door::gate)
                .flatMap(gate -> gate.conditions().stream())
                .flatMap(condition -> condition.ways().stream())
                .map(Way::checks)
                .flatMap(List::stream);
    }

    private static CaseFile without(CaseFile caseFile, String measure) {
        CaseFile.Builder builder = CaseFile.of(caseFile.reference()).asAt(caseFile.asAt());
        caseFile.scores().stream()
                .filter(score -> !score.measure().equals(measure))
                .forEach(builder::add);
        caseFile.facts().forEach(builder::add);
        return builder.build();
    }

    @Test
    void p10_the_same_case_gives_the_same_bytes_from_another_load_and_in_any_order_of_the_scores() {
        forCases("shipped", Heed.using(RuleSet.load(RandomRuleSet.SHIPPED)), (heed, caseFile) -> {
            Advice advice = heed.advise(caseFile);
            assertThat(AdviceJson.write(SHIPPED.advise(caseFile))).isEqualTo(AdviceJson.write(advice));
            List<RecordedScore> shuffled = new ArrayList<>(caseFile.scores());
            Collections.shuffle(shuffled, new Random(SEED));
            CaseFile.Builder builder = CaseFile.of(caseFile.reference()).asAt(caseFile.asAt());
            shuffled.forEach(builder::add);
            caseFile.facts().forEach(builder::add);
            assertThat(Sentences.of(heed.advise(builder.build()))).isEqualTo(Sentences.of(advice));
        });
    }

    @Test
    void p13_nothing_that_can_be_called_decides() {
        assertThat(Stream.of(Heed.class, Advice.class, NeedAnswer.class, Suggestion.class, RequiredWork.class)
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .map(Method::getName))
                .noneMatch(
                        name -> name.matches("(?i)(apply|refer|refuse|decide|approve|reject|submit|enrol)([A-Z].*)?"));
    }

    @Test
    void p14_every_suggestion_says_what_accepting_commits_to() {
        forAll((heed, caseFile) -> assertThat(heed.advise(caseFile).suggestions())
                .allSatisfy(each -> assertThat(each.description().ifAccepted()).isNotBlank()));
    }
}
