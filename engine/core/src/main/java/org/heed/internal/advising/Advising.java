package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.InterventionId;
import org.heed.RequiredWork;
import org.heed.WordsRead;
import org.heed.conclusions.AreaIndicated;
import org.heed.explain.Contrast;
import org.heed.explain.Proof;
import org.heed.explain.Sought;
import org.heed.explain.State;
import org.heed.explain.WhyNot;
import org.heed.facts.Fact;
import org.heed.facts.Intervention;
import org.heed.facts.Score;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.NearestSpelling;
import org.heed.internal.drools.Followed;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.proving.Proving;
import org.heed.internal.rules.Outcome;
import org.heed.internal.rules.Walker;
import org.heed.internal.selection.Selected;
import org.heed.internal.selection.Selection;
import org.heed.internal.supposing.Search;

/** Advises on one case: selection, rules, answers. Used once. */
public final class Advising {

    /** How many variations of a case are tried to find what keeps one door closed. */
    static final int TRIES = 1_000;

    private final LoadedRuleSet rules;
    private final CatalogueFacts catalogueFacts;
    private final Fillings fillings;
    private final Optional<List<Set<Record>>> followed;
    private final Case work;

    public Advising(LoadedRuleSet rules, CaseFile caseFile) {
        this(rules, caseFile, List.of());
    }

    /** The same, where words that are erased by now were read before. */
    public Advising(LoadedRuleSet rules, CaseFile caseFile, List<WordsRead> earlier) {
        this(rules, caseFile, earlier, false, Sight.WHOLE);
    }

    /** What an advice needs is asked of the engine at once: what holds, and what would if a gap were filled. */
    private Advising(LoadedRuleSet rules, CaseFile whole, List<WordsRead> earlier, boolean forAdvice, Sight sight) {
        CaseFile caseFile = sight.of(whole);
        if (caseFile.asAt().equals(Score.UNDATED)) {
            throw new IllegalArgumentException(
                    "The case file has no date. Maybe call asAt with the date the advice is for.");
        }
        this.rules = rules;
        this.catalogueFacts = new CatalogueFacts(rules, caseFile.asAt());
        Selected selected = sight.of(Selection.of(caseFile, rules.catalogue(), earlier));
        this.fillings = Fillings.of(
                selected.facts(),
                rules.mentions(),
                new PossibleValues(rules.catalogue(), caseFile.asAt(), rules.mentions()));
        List<Fact> facts = new ArrayList<>(catalogueFacts.all());
        facts.addAll(selected.facts());
        Followed outcome = forAdvice
                ? rules.engine().follow(seen(facts), fillings.suppositions(), Gaps::isOffered)
                : new Followed(rules.engine().run(seen(facts)), List.of());
        Outcome seen = sight.of(outcome.outcome());
        this.followed = forAdvice ? Optional.of(sight.of(outcome.under(), seen)) : Optional.empty();
        this.work = work(caseFile, selected, sight, World.of(facts, seen));
    }

    /** The advice on a case. */
    public static Advice advice(LoadedRuleSet rules, CaseFile caseFile) {
        return new Advising(rules, caseFile, List.of(), true, Sight.WHOLE).advice();
    }

    /** What the person may see of it: made from what may be shown, and from what is offered on the whole case. */
    public static Advising forThePerson(LoadedRuleSet rules, Advice whole) {
        CaseFile caseFile = whole.caseFile();
        Shown shown = new Shown(rules.catalogue(), caseFile);
        Hanging hanging = new Hanging(rules.rules(), new CatalogueFacts(rules, caseFile.asAt()).all(), shown);
        return new Advising(rules, caseFile, whole.readings(), true, new PersonsSight(shown, hanging, whole));
    }

    private Case work(CaseFile caseFile, Selected selected, Sight sight, World world) {
        Catalogue catalogue = rules.catalogue();
        Phrases phrases = new Phrases(catalogue.wording());
        FactWords words = new FactWords(catalogue, phrases);
        Names names = new Names(catalogue, phrases, words);
        Described described = new Described(phrases, names);
        Walker walker = rules.walker();
        Trails trails = new Trails(world, words, names, new Evidence(walker, world, phrases, described));
        CheckWords say = new CheckWords(catalogue, phrases, words, described);
        SumChecks sums = new SumChecks(catalogue, world, phrases, say, trails);
        Checks checks = new Checks(say, sums, new DerivedChecks(walker, world, phrases, say, trails));
        Ways ways = new Ways(walker, world, checks);
        GateReports gates = new GateReports(catalogue, world, ways, new Margins(catalogue, phrases));
        Meanings meanings = new Meanings(catalogue, world, ways, words, phrases);
        Doors doors = new Doors(catalogue, world, phrases, gates, meanings);
        return new Case(catalogue, caseFile, selected, sight, world, phrases, words, described, trails, doors);
    }

    private List<Record> seen(List<? extends Fact> facts) {
        return facts.stream()
                .filter(catalogueFacts::isLookedAt)
                .map(Record.class::cast)
                .toList();
    }

    private List<Set<Record>> suppose() {
        return rules.engine().suppose(seen(work.world().facts()), fillings.suppositions(), Gaps::isOffered);
    }

    public Advice advice() {
        Suggestions suggestions = new Suggestions(work);
        Beside beside = new Beside(work);
        Frame frame = new Frame(work);
        List<RequiredWork> required = beside.required();
        return new Advice(
                rules.identity(),
                work.caseFile(),
                work.sight().reader(),
                frame.opening(),
                frame.order(),
                new Answers(work, suggestions).all(),
                suggestions.all(),
                required,
                beside.requiredSays(!required.isEmpty()),
                beside.tensions(),
                beside.prompts(),
                new Gaps(work, fillings, followed.orElseGet(this::suppose)).all(),
                work.selected().wordsRead(),
                frame.workedOut(rules.identity()),
                frame.headings());
    }

    /** What of an advice by these rules on this case can be proved. */
    public static List<Proof> proofs(LoadedRuleSet rules, Advice given) {
        Advising again = new Advising(rules, given.caseFile(), given.readings(), true, Sight.WHOLE);
        Case work = again.work;
        Rederiving rederiving = new Rederiving(rules.walker(), work.world(), work.trails());
        return Proving.of(given, again.advice(), rederiving::holds);
    }

    /** What the advice shows, and how every gate stands. */
    public Seen seen() {
        return seen(advice());
    }

    /** The same for an advice that was given on this case already. */
    public Seen seen(Advice advice) {
        Map<String, State> gates = new LinkedHashMap<>();
        rules.catalogue()
                .gates()
                .keySet()
                .forEach(gate -> gates.put(gate, work.doors().report(gate).state()));
        List<String> areas = work.world().all(AreaIndicated.class).stream()
                .map(AreaIndicated::area)
                .distinct()
                .toList();
        return new Seen(advice, gates, areas, work.selected().facts());
    }

    /** Facts in the words of these rules. */
    public FactWords words() {
        return work.words();
    }

    public Phrases phrases() {
        return work.phrases();
    }

    /** Why something did not come about; what is unknown is told with the nearest spelling. */
    public WhyNot whyNot(Sought sought) {
        return new SoughtOut(rules, whyNots(Optional.of(new Blockings(work, this::search)))).of(sought);
    }

    /** Why each entry of the catalogue is not suggested, or that it is, in the order of the catalogue. */
    public List<WhyNot> whyNots(List<InterventionId> interventions) {
        SoughtOut found = new SoughtOut(rules, whyNots(Optional.empty()));
        return interventions.stream()
                .map(id -> found.of(Sought.offer(id.value())))
                .toList();
    }

    /** Why this and not that. */
    public Contrast contrast(Sought wanted, Sought foil) {
        SoughtOut found = new SoughtOut(rules, whyNots(Optional.empty()));
        return new Contrasts(work.phrases()).of(found.of(wanted), found.of(foil));
    }

    private WhyNots whyNots(Optional<Blockings> blockings) {
        return new WhyNots(work, new Frame(work).headings(), blockings);
    }

    /** What may be talked of as something that would change whether an intervention is suggested. */
    public Leverage leverage(InterventionId intervention) {
        Intervention entry = rules.catalogue().interventions().get(intervention.value());
        if (entry == null) {
            throw new IllegalArgumentException("There is no `" + intervention + "` in the catalogue. "
                    + NearestSpelling.maybe(
                            intervention.value(),
                            rules.catalogue().interventions().keySet()));
        }
        return new Levers(work).of(entry, search(), new Frame(work).headings());
    }

    private Search search() {
        return new Search(
                rules.catalogue(),
                rules.walker(),
                rules.engine(),
                work.caseFile(),
                seen(work.world().facts()),
                TRIES);
    }
}
