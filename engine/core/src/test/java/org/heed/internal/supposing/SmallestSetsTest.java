package org.heed.internal.supposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heed.CaseFile;
import org.heed.explain.Otherwise.What;
import org.heed.facts.Behind;
import org.heed.facts.Observation;
import org.heed.facts.Provenance;
import org.heed.facts.Requirement;
import org.heed.facts.Words;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.selection.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the search finds is what trying everything finds: every set of up to three slots, with every value each can take.
 * {@code -Dheed.smallest.sets=200} tries more rule sets, {@code -Dheed.seed=7} others.
 */
class SmallestSetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 13);
    private static final int RULE_SETS = Integer.getInteger("heed.smallest.sets", 3);
    private static final int CASES = 2;
    private static final long SEED = Long.getLong("heed.seed", 20261123L);

    private int doors;
    private int found;
    private int verified;
    private int tries;

    @Test
    void the_search_finds_the_sets_that_trying_everything_finds(@TempDir Path folder) {
        for (int i = 0; i < RULE_SETS; i++) {
            RandomSmallRules random = new RandomSmallRules(SEED + i, folder.resolve("set" + i));
            LoadedRuleSet rules = random.load();
            for (int j = 0; j < CASES; j++) {
                compare(
                        rules,
                        caseFile(new Random(SEED * 31 + i * 7L + j)),
                        "seed " + (SEED + i) + ", case " + j + random.text());
            }
        }
        System.out.println("Smallest sets: " + found + " for " + doors + " closed doors in " + tries
                + " tries, the same as by " + "trying everything (" + verified + " variations); seed " + SEED + ".");
        assertThat(found).isPositive();
    }

    private void compare(LoadedRuleSet rules, CaseFile caseFile, String name) {
        Goal goal =
                Goal.service("svc", rules.catalogue().interventions().get("svc").gates());
        if (goal.isReached(conclusions(rules, caseFile), List.of())) {
            return;
        }
        doors++;

        // When
        Search search = new Search(
                rules.catalogue(), rules.walker(), rules.engine(), caseFile, facts(rules, caseFile), 100_000);
        Search.Found result = search.reach(goal, possible -> true);

        // Then
        assertThat(result.complete()).isTrue();
        Set<Set<Slot>> slots = new LinkedHashSet<>();
        for (List<Possible> set : result.sets()) {
            List<Option> options = set.stream().map(Possible::option).toList();
            CaseFile changed = Supposed.in(caseFile, rules.catalogue(), options);
            assertThat(goal.isReached(conclusions(rules, changed), options))
                    .as(name + " opens with " + set)
                    .isTrue();
            slots.add(set.stream().map(Possible::slot).collect(Collectors.toSet()));
        }
        assertThat(told(slots))
                .as(name + " on " + caseFile.scores() + caseFile.facts())
                .isEqualTo(told(everything(rules, caseFile, goal)));
        found += slots.size();
        tries += result.tries();
    }

    private static Set<String> told(Set<Set<Slot>> sets) {
        return sets.stream()
                .map(set -> set.stream()
                        .map(slot -> slot.what() + " " + slot.id())
                        .sorted()
                        .toList()
                        .toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sets of slots for which some values open the door, and no part of them does with any. */
    private Set<Set<Slot>> everything(LoadedRuleSet rules, CaseFile caseFile, Goal goal) {
        List<List<Option>> slots = universe(caseFile);
        Set<Set<Slot>> sets = new LinkedHashSet<>();
        for (int size = 1; size <= 3; size++) {
            for (List<List<Option>> chosen : chosen(slots, size, 0)) {
                Set<Slot> names =
                        chosen.stream().map(each -> each.get(0).slot()).collect(Collectors.toSet());
                if (sets.stream().noneMatch(names::containsAll) && opens(rules, caseFile, goal, chosen, List.of())) {
                    sets.add(names);
                }
            }
        }
        return sets;
    }

    private boolean opens(
            LoadedRuleSet rules, CaseFile caseFile, Goal goal, List<List<Option>> chosen, List<Option> so) {
        if (so.size() == chosen.size()) {
            verified++;
            return goal.isReached(conclusions(rules, Supposed.in(caseFile, rules.catalogue(), so)), so);
        }
        for (Option option : chosen.get(so.size())) {
            List<Option> more = new ArrayList<>(so);
            more.add(option);
            if (opens(rules, caseFile, goal, chosen, more)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<List<Option>>> chosen(List<List<Option>> slots, int size, int from) {
        List<List<List<Option>>> all = new ArrayList<>();
        if (size == 0) {
            all.add(List.of());
            return all;
        }
        for (int i = from; i < slots.size(); i++) {
            for (List<List<Option>> rest : chosen(slots, size - 1, i + 1)) {
                List<List<Option>> more = new ArrayList<>();
                more.add(slots.get(i));
                more.addAll(rest);
                all.add(more);
            }
        }
        return all;
    }

    private static List<List<Option>> universe(CaseFile caseFile) {
        List<List<Option>> slots = new ArrayList<>();
        slots.add(options(What.SCORE, "A", "", "0", "1", "2", "3", "4"));
        slots.add(options(What.SCORE, "B", "", "0", "1", "2", "3", "4"));
        slots.add(options(What.ITEM, "1", "", "0", "1", "2"));
        slots.add(options(What.ITEM, "2", "", "0", "1", "2"));
        slots.add(options(What.CIRCUMSTANCE, "s", "", "x", "y"));
        slots.add(options(What.CIRCUMSTANCE, "o/p", "", "p"));
        slots.add(options(What.CIRCUMSTANCE, "o/q", "", "q"));
        slots.add(options(What.REQUIREMENT, "r", "", "r"));
        slots.add(options(What.OBSERVATION, "f/a1", "", "f/a1"));
        if (caseFile.statedNeeds().isEmpty()) {
            slots.add(options(What.STATED_NEED, "a1", "a1"));
        }
        return slots;
    }

    private static List<Option> options(What what, String id, String... states) {
        List<Option> options = new ArrayList<>();
        for (String state : states) {
            options.add(new Option(new Slot(what, id), state.isEmpty() ? List.of() : List.of(state.split(" "))));
        }
        options.sort(Comparator.comparing(option -> option.to().isEmpty()));
        return options;
    }

    private static Set<Record> conclusions(LoadedRuleSet rules, CaseFile caseFile) {
        return rules.engine().run(facts(rules, caseFile)).conclusions();
    }

    private static List<Record> facts(LoadedRuleSet rules, CaseFile caseFile) {
        List<Record> facts = new ArrayList<>();
        rules.catalogue()
                .thresholds()
                .values()
                .forEach(series -> series.on(TODAY).ifPresent(facts::add));
        rules.catalogue()
                .interventions()
                .values()
                .forEach(entry ->
                        entry.gates().forEach(gate -> facts.add(new Behind(entry.id(), gate, entry.provenance()))));
        Selection.of(caseFile, rules.catalogue()).facts().forEach(fact -> facts.add((Record) fact));
        return facts;
    }

    private static CaseFile caseFile(Random random) {
        CaseFile.Builder builder = CaseFile.of("case").asAt(TODAY);
        LocalDate day = TODAY.minusDays(random.nextInt(2));
        for (String measure : List.of("A", "B")) {
            if (random.nextInt(4) > 0) {
                builder.score(measure, random.nextInt(5), day);
            }
        }
        for (String item : List.of("1", "2")) {
            if (random.nextInt(4) > 0) {
                builder.item(item, random.nextInt(3), day);
            }
        }
        if (random.nextBoolean()) {
            builder.circumstance("s", random.nextBoolean() ? "x" : "y");
        }
        for (String offence : List.of("p", "q")) {
            if (random.nextBoolean()) {
                builder.circumstance("o", offence);
            }
        }
        Provenance source = Provenance.of("a test");
        if (random.nextBoolean()) {
            builder.add(new Requirement("r", Words.none(), source));
        }
        if (random.nextBoolean()) {
            builder.add(new Observation("f", "a1", source));
        }
        if (random.nextBoolean()) {
            builder.statedNeed("", "a1");
        }
        return builder.build();
    }
}
