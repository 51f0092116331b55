package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.NeedAnswer;
import org.heed.Suggestion;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.Origin;
import org.heed.conclusions.Suggested;
import org.heed.facts.Audience;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Fact;
import org.heed.facts.ScoreGap;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Outcome;
import org.heed.internal.selection.Selected;

/** What the person sees: facts that may be shown, what follows from them alone, and everything that is offered. */
final class PersonsSight implements Sight {

    private final Shown shown;
    private final Hanging hanging;
    private final Set<Suggested> offered = new LinkedHashSet<>();
    private final Set<String> services = new HashSet<>();

    /**
     * Of a case.
     *
     * @param whole the advice on the whole case: only which services it offers, and to which stated need, is taken from it
     */
    PersonsSight(Shown shown, Hanging hanging, Advice whole) {
        this.shown = shown;
        this.hanging = hanging;
        Set<String> toNeeds = new HashSet<>();
        for (NeedAnswer answer : whole.answers()) {
            for (Suggestion open : answer.canStart()) {
                offer(open, shown.isShown(answer.need()) ? answer.need().id() : "");
                toNeeds.add(open.id().value());
            }
        }
        whole.suggestions().stream()
                .filter(suggestion -> !toNeeds.contains(suggestion.id().value()))
                .forEach(suggestion -> offer(suggestion, ""));
    }

    private void offer(Suggestion suggestion, String need) {
        services.add(suggestion.id().value());
        offered.add(new Suggested(suggestion.id().value(), Origin.ASKED_FOR, need));
    }

    @Override
    public Audience reader() {
        return Audience.PERSON;
    }

    @Override
    public CaseFile of(CaseFile caseFile) {
        return caseFile.only(shown::isShown);
    }

    @Override
    public Selected of(Selected selected) {
        List<Fact> facts = selected.facts().stream()
                .filter(fact ->
                        !(fact instanceof ScoreGap || fact instanceof CircumstanceGap) || shown.isShown((Record) fact))
                .toList();
        return new Selected(facts, selected.needs(), selected.readings(), selected.wordsRead(), selected.setAside());
    }

    @Override
    public Outcome of(Outcome outcome) {
        List<Firing> firings = outcome.firings().stream()
                .filter(firing -> isSeen(firing.conclusion()))
                .toList();
        Outcome seen = Outcome.of(firings);
        return seen.with(withoutReason(seen.conclusions()));
    }

    @Override
    public List<Set<Record>> of(List<Set<Record>> under, Outcome now) {
        List<Set<Record>> seen = new ArrayList<>();
        for (Set<Record> conclusions : under) {
            Set<Record> kept = new LinkedHashSet<>();
            conclusions.stream()
                    .filter(conclusion -> !hangs((Conclusion) conclusion))
                    .forEach(kept::add);
            now.conclusions().stream()
                    .filter(conclusion -> now.firingsOf(conclusion).isEmpty())
                    .forEach(kept::add);
            seen.add(kept);
        }
        return seen;
    }

    @Override
    public boolean hides(Class<? extends Record> conclusion, Map<String, Object> known) {
        return hanging.hangs(conclusion, known);
    }

    @Override
    public boolean holdsBack(Class<? extends Record> type) {
        return shown.couldBeHeld(type, Optional.empty());
    }

    private boolean isSeen(Record conclusion) {
        boolean isOffer = conclusion instanceof Suggested suggested && !services.contains(suggested.intervention());
        return !isOffer && !hangs((Conclusion) conclusion);
    }

    /** What is offered, but for reasons that may not be shown. */
    private List<Record> withoutReason(Set<Record> seen) {
        List<Record> without = new ArrayList<>();
        for (Suggested offer : offered) {
            boolean known = seen.stream()
                    .anyMatch(conclusion -> conclusion instanceof Suggested suggested
                            && suggested.intervention().equals(offer.intervention())
                            && (offer.about().isEmpty() || suggested.about().equals(offer.about())));
            if (!known) {
                without.add(offer);
            }
        }
        return without;
    }

    private boolean hangs(Conclusion conclusion) {
        return hanging.hangs(conclusion.getClass(), Components.known((Record) conclusion));
    }
}
