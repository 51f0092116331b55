package org.heed.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heed.Advice;
import org.heed.MissingInformation;
import org.heed.MissingInformation.Weight;
import org.heed.NeedAnswer;
import org.heed.Note;
import org.heed.RequiredWork;
import org.heed.Suggestion;

/** An advice as blocks, in the order in which it is read. Every word comes from the advice. */
final class AdvicePage {

    private final Advice advice;
    private final Headings headings;
    private final Offer offer;
    private final Marks marks;
    private final List<Block> blocks = new ArrayList<>();

    private AdvicePage(Advice advice, Offer.Detail detail) {
        this.advice = advice;
        this.headings = new Headings(advice.headings());
        this.offer = new Offer(headings, detail);
        this.marks = new Marks(advice);
    }

    static List<Block> of(Advice advice, Offer.Detail detail) {
        AdvicePage page = new AdvicePage(advice, detail);
        page.opening();
        page.said();
        page.answers();
        page.otherSuggestions();
        page.notes("tensions", advice.tensions());
        page.notes("prompts", advice.prompts());
        page.required();
        page.gaps();
        page.lines("worked-out", advice.workedOut());
        return page.blocks;
    }

    /** What it is, as at which date (beside it), and how to take it. */
    private void opening() {
        List<String> opening = advice.opening();
        if (opening.isEmpty()) {
            return;
        }
        blocks.add(new Block.Title(opening.get(0), opening.size() > 1 ? opening.get(1) : ""));
        if (opening.size() > 2) {
            blocks.add(new Block.Lines(Block.Place.PAGE, opening.subList(2, opening.size())));
        }
    }

    private void said() {
        List<NeedAnswer> answers = advice.answers();
        blocks.add(new Block.Part("", headings.word("said"), answers.size() > 1 ? advice.order() : ""));
        boolean recordedAlike =
                answers.stream().map(NeedAnswer::recorded).distinct().count() == 1;
        int number = 0;
        for (NeedAnswer answer : answers) {
            number++;
            said(String.valueOf(number), answer);
            if (!recordedAlike || number == answers.size()) {
                recorded(answer);
            }
        }
        if (answers.isEmpty()) {
            blocks.add(new Block.Lines(Block.Place.PART, Sentences.spoken(List.of(advice.order()))));
        }
    }

    private void said(String number, NeedAnswer answer) {
        if (answer.need().words().isEmpty()) {
            blocks.add(new Block.Entry(number, answer.title(), List.of()));
        } else if (answer.need().words().isErased()) {
            blocks.add(new Block.Entry(number, "", List.of(headings.word("erased"))));
        } else {
            blocks.add(new Block.Quote(number, "", answer.need().words(), ""));
        }
    }

    private void recorded(NeedAnswer answer) {
        if (!answer.recorded().isBlank()) {
            blocks.add(new Block.Lines(Block.Place.SAID, List.of(answer.recorded())));
        }
    }

    private void answers() {
        int number = 0;
        for (NeedAnswer answer : advice.answers()) {
            number++;
            blocks.addAll(new AnswerPart(advice, headings, offer).of(String.valueOf(number), answer));
        }
    }

    /** Everything worth talking about that answers no stated need. */
    private void otherSuggestions() {
        List<Suggestion> others =
                advice.suggestions().stream().filter(one -> !marks.stands(one)).toList();
        if (others.isEmpty()) {
            return;
        }
        blocks.add(new Block.Part("", headings.word("suggestions"), ""));
        Letters letters = new Letters();
        others.forEach(one -> blocks.add(offer.withReason(letters.next(), one)));
    }

    /** Those about one stated need stand with its answer, and those about a suggestion with it. */
    private void notes(String heading, List<Note> notes) {
        List<String> ids = Stream.concat(
                        advice.answers().stream().map(answer -> answer.need().id()),
                        advice.suggestions().stream().map(one -> one.id().value()))
                .toList();
        lines(
                heading,
                notes.stream()
                        .filter(note -> !ids.contains(note.about()))
                        .map(Note::says)
                        .toList());
    }

    private void required() {
        List<String> says = new ArrayList<>();
        says.add(advice.requiredSays());
        advice.required().stream().map(RequiredWork::says).forEach(says::add);
        lines("required", says);
    }

    private void gaps() {
        if (advice.gaps().isEmpty()) {
            return;
        }
        blocks.add(new Block.Part("", headings.word("gaps"), ""));
        List<MissingInformation> decide = gaps(Weight.DECIDES);
        if (!decide.isEmpty()) {
            blocks.add(new Block.Group(headings.word("gaps-matter")));
            decide.forEach(gap -> blocks.add(new Block.Entry("", "", List.of(said(gap)))));
        }
        named("gaps-could-add", gaps(Weight.COULD_ADD));
        named("gaps-other", gaps(Weight.NOTHING));
    }

    /** Gaps of which the name is enough here; what hangs on each is in the advice. */
    private void named(String heading, List<MissingInformation> gaps) {
        if (!gaps.isEmpty()) {
            List<String> names = gaps.stream().map(MissingInformation::about).toList();
            blocks.add(new Block.Group(headings.word(heading)));
            blocks.add(new Block.Lines(Block.Place.GROUP, List.of(String.join("; ", names) + ".")));
        }
    }

    /** What hangs on it is said by the letters of the offers, where all of them stand above. */
    private String said(MissingInformation gap) {
        String letters = marks.of(gap.touches());
        return marks.areAll(gap.touches())
                ? Sentences.together(gap.says(), letters)
                : Sentences.together(gap.says(), gap.effect(), letters);
    }

    private List<MissingInformation> gaps(Weight weight) {
        return advice.gaps().stream().filter(gap -> gap.weight() == weight).toList();
    }

    private void lines(String heading, List<String> says) {
        List<String> spoken = Sentences.spoken(says);
        if (!spoken.isEmpty()) {
            blocks.add(new Block.Part("", headings.word(heading), ""));
            blocks.add(new Block.Lines(Block.Place.PART, spoken));
        }
    }
}
