package org.heed.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.ForThePerson;
import org.heed.Heed;
import org.heed.RecordedScore;
import org.heed.RuleSet;
import org.heed.facts.Audience;
import org.heed.facts.Circumstance;
import org.heed.facts.HostFact;
import org.heed.facts.Item;
import org.heed.facts.Observation;
import org.heed.facts.Provenance;
import org.heed.facts.Requirement;
import org.heed.facts.StatedNeed;
import org.heed.facts.Words;
import org.heed.json.AdviceJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** P15: what may not be shown to the person stands in nothing that is made for the person, and cannot be read off it. */
class HeldBackTest {

    private static final int CASES = Integer.getInteger("heed.held.cases", 5);

    private static final String CANARY = "canary7";

    private static Heed heed;
    private static ForThePerson person;

    @BeforeAll
    static void load() {
        heed = Heed.using(RuleSet.load(Path.of("../../rules-drl/england-and-wales")));
        person = heed.forThePerson();
    }

    @Test
    void no_canary_of_what_is_held_back_is_in_anything_made_for_the_person() {
        // Given
        int outputs = 0;
        int held = 0;

        for (int seed = 1; seed <= CASES; seed++) {
            CaseFile caseFile = withCanaries(new RandomCaseFile(seed).make());
            Advice whole = heed.advise(caseFile);
            held += AdviceJson.write(whole).split(CANARY, -1).length - 1;

            // When
            List<String> made = madeForThePerson(whole);
            outputs += made.size();

            // Then
            assertThat(made)
                    .as("seed %s", seed)
                    .allSatisfy(one -> assertThat(one).doesNotContain(CANARY));
        }
        assertThat(held).isPositive();
        System.out.println("Canaries in what is held back: " + held + " places in the practitioner's JSON, none in "
                + outputs + " outputs for the person over " + CASES + " cases");
    }

    @Test
    void two_cases_that_differ_in_what_is_held_back_read_the_same_wherever_the_same_is_offered() {
        // Given
        int compared = 0;
        int otherwise = 0;

        for (int seed = 1; seed <= CASES * 2; seed++) {
            CaseFile one = new RandomCaseFile(seed).make();
            CaseFile other = otherValues(one, new Random(-seed));
            Advice ofOne = heed.advise(one);
            Advice ofOther = heed.advise(other);

            // When
            if (offered(ofOne).equals(offered(ofOther))) {
                // Then
                assertThat(madeForThePerson(ofOther)).as("seed %s", seed).isEqualTo(madeForThePerson(ofOne));
                compared++;
            } else {
                otherwise++;
            }
        }
        assertThat(compared).isPositive();
        System.out.println("Cases that differ in what is held back only: " + compared + " read the same, none differs; "
                + otherwise + " more are offered something else");
    }

    private static List<String> madeForThePerson(Advice whole) {
        List<String> made = new ArrayList<>();
        made.add(AdviceJson.write(person.of(whole)));
        heed.ruleSet().interventions().stream()
                .filter(id -> Math.floorMod(id.value().hashCode(), 20) == 0)
                .map(id -> person.whyNot(whole, id))
                .map(Object::toString)
                .forEach(made::add);
        return made;
    }

    /** Which services are offered, and to which needs: the only thing about the whole case that the person is told. */
    private static List<Object> offered(Advice advice) {
        List<Object> offered = new ArrayList<>();
        advice.suggestions().forEach(suggestion -> offered.add(suggestion.id()));
        advice.answers().forEach(answer -> {
            offered.add(answer.need().id());
            answer.canStart().forEach(suggestion -> offered.add(suggestion.id()));
        });
        return offered;
    }

    /** Where the practitioner alone may see something, its source and its place hold a canary. */
    private static CaseFile withCanaries(CaseFile caseFile) {
        return changed(
                caseFile,
                HeldBackTest::marked,
                score -> new RecordedScore(
                        score.measure(),
                        score.value(),
                        score.band(),
                        score.version(),
                        score.date(),
                        canary(score.provenance())));
    }

    private static Provenance canary(Provenance provenance) {
        return provenance.audience() == Audience.PRACTITIONER
                ? new Provenance(CANARY, provenance.date(), Optional.of(CANARY), CANARY, Audience.PRACTITIONER)
                : provenance;
    }

    private static HostFact marked(HostFact fact) {
        if (fact instanceof Item item) {
            return new Item(item.number(), item.value(), item.answer(), item.date(), canary(item.provenance()));
        }
        if (fact instanceof Circumstance one) {
            return new Circumstance(one.kind(), one.value(), one.number(), canary(one.provenance()));
        }
        if (fact instanceof Requirement one && isHeld(one.provenance())) {
            return new Requirement(one.kind(), Words.of(CANARY), canary(one.provenance()));
        }
        if (fact instanceof Observation one) {
            return new Observation(one.kind(), one.area(), canary(one.provenance()));
        }
        return fact instanceof StatedNeed need && isHeld(need.provenance())
                ? new StatedNeed(
                        need.id(),
                        Words.of(CANARY),
                        need.area(),
                        need.topic(),
                        need.place(),
                        need.wish(),
                        canary(need.provenance()))
                : fact;
    }

    /** The same things on record, with other values where the practitioner alone may see them. */
    private static CaseFile otherValues(CaseFile caseFile, Random random) {
        return changed(
                caseFile,
                fact -> fact instanceof Item item && isHeld(item.provenance())
                        ? new Item(item.number(), random.nextInt(3), "", item.date(), item.provenance())
                        : fact,
                score -> isHeld(score.provenance())
                        ? new RecordedScore(
                                score.measure(),
                                Optional.of((double) random.nextInt(60)),
                                "",
                                score.version(),
                                score.date(),
                                score.provenance())
                        : score);
    }

    private static boolean isHeld(Provenance provenance) {
        return provenance.audience() == Audience.PRACTITIONER;
    }

    private static CaseFile changed(
            CaseFile caseFile, UnaryOperator<HostFact> facts, UnaryOperator<RecordedScore> scores) {
        CaseFile.Builder changed = CaseFile.of(caseFile.reference()).asAt(caseFile.asAt());
        caseFile.scores().forEach(score -> changed.add(scores.apply(score)));
        caseFile.facts().forEach(fact -> changed.add(facts.apply(fact)));
        return changed.build();
    }
}
