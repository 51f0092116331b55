package org.heed.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heed.Advice;
import org.heed.NeedAnswer;
import org.heed.Note;
import org.heed.Route;
import org.heed.StandingNeed;
import org.heed.explain.Door;

/** The answer to one stated need, as blocks. */
final class AnswerPart {

    private final Advice advice;
    private final Headings headings;
    private final Offer offer;
    private final List<Block> blocks = new ArrayList<>();
    private final Letters letters = new Letters();

    AnswerPart(Advice advice, Headings headings, Offer offer) {
        this.advice = advice;
        this.headings = headings;
        this.offer = offer;
    }

    List<Block> of(String number, NeedAnswer answer) {
        blocks.add(new Block.Part(number, answer.title(), answer.headline()));
        whatIsKnown(answer);
        answer.standing().ifPresent(standing -> {
            whyItStands(answer, standing);
            doors(standing, !answer.canStart().isEmpty());
        });
        canStart(answer);
        group("closed-as-reported", answer.reported());
        canBeAsked(answer);
        closing(answer);
        return blocks;
    }

    /** The words again only where the answer is about to contradict a score: there they have to lead. */
    private void whatIsKnown(NeedAnswer answer) {
        if (answer.standing().isPresent() && !answer.need().words().text().isEmpty()) {
            String before = headings.word("they-said") + ":";
            blocks.add(new Block.Quote("", before, answer.need().words(), ""));
        }
        String scores = answer.standing().isPresent() ? "" : Sentences.together(answer.scoresSay());
        String stands = answer.standing().map(StandingNeed::says).orElse("");
        String open = answer.standing().isPresent() ? Sentences.together(openNow(answer)) : "";
        List<String> known = Sentences.spoken(List.of(answer.read(), stands, open, scores));
        if (!known.isEmpty()) {
            blocks.add(new Block.Lines(Block.Place.PART, known));
        }
        answer.plan().forEach(this::plan);
    }

    /** In a few words at the top, so that nobody has to read past a closed door to find it. */
    private static List<String> openNow(NeedAnswer answer) {
        return answer.routes().stream()
                .filter(route -> route.kind() == Route.Kind.OPEN)
                .map(Route::says)
                .toList();
    }

    private void plan(NeedAnswer.PlanLine line) {
        if (line.words().text().isEmpty()) {
            String erased = line.words().isErased() ? headings.word("erased") : "";
            String says = Sentences.together(line.lead(), erased, line.says());
            blocks.add(new Block.Lines(Block.Place.PART, List.of(says)));
        } else {
            blocks.add(new Block.Quote("", line.lead(), line.words(), line.says()));
        }
    }

    /** What it stands on, and what pulls the other way, in one breath; then the scores, beside it. */
    private void whyItStands(NeedAnswer answer, StandingNeed standing) {
        Stream<String> grounds = standing.grounds().stream().map(StandingNeed.Standing::says);
        String why = Sentences.together(
                Stream.concat(grounds, notesAbout(answer, advice.tensions())).toList());
        group("why-it-stands", Sentences.spoken(List.of(why, Sentences.together(answer.scoresSay()))));
    }

    /** Where something is open, doors to what nobody asked for are counted, and told by why-not; where nothing is, all are shown. */
    private void doors(StandingNeed standing, boolean anythingOpen) {
        boolean allOfThem = !anythingOpen && standing.doors().stream().noneMatch(Door::asked);
        List<Door> doors = standing.doors().stream()
                .filter(door -> door.asked() || allOfThem)
                .toList();
        String heading = headings.word("closed-door") + ": ";
        for (Door door : doors) {
            blocks.add(new Block.Group(heading + Sentences.unended(door.says())));
            blocks.addAll(new DoorTable(headings).of(door));
            heading = "";
        }
    }

    private void canStart(NeedAnswer answer) {
        if (!answer.canStart().isEmpty()) {
            String key = answer.standing().isPresent() ? "can-start-anyway" : "can-start";
            blocks.add(new Block.Group(headings.word(key)));
            answer.canStart().forEach(one -> blocks.add(offer.of(letters.next(), one)));
        }
    }

    private void canBeAsked(NeedAnswer answer) {
        List<String> asks = Stream.concat(
                        answer.routes().stream()
                                .filter(route -> route.kind() != Route.Kind.OPEN && route.kind() != Route.Kind.UNMET)
                                .map(Route::says),
                        notesOf(answer))
                .filter(says -> !says.isBlank())
                .toList();
        if (!asks.isEmpty()) {
            blocks.add(new Block.Group(headings.word("can-be-asked")));
            asks.forEach(says -> blocks.add(new Block.Entry(letters.next(), "", List.of(says))));
        }
    }

    private Stream<String> notesOf(NeedAnswer answer) {
        Stream<String> tensions =
                answer.standing().isPresent() ? Stream.empty() : notesAbout(answer, advice.tensions());
        return Stream.concat(tensions, notesAbout(answer, advice.prompts()));
    }

    private static Stream<String> notesAbout(NeedAnswer answer, List<Note> notes) {
        return notes.stream()
                .filter(note -> note.about().equals(answer.need().id()))
                .map(Note::says);
    }

    /** Whether what is open meets what was asked: that it does is plain to see above. */
    private void closing(NeedAnswer answer) {
        String fulfilment = answer.fulfilment() == NeedAnswer.Fulfilment.MET ? "" : answer.fulfilmentSays();
        List<String> spoken = Sentences.spoken(List.of(fulfilment, answer.otherDoors()));
        if (!spoken.isEmpty()) {
            blocks.add(new Block.Lines(Block.Place.PART, spoken));
        }
    }

    private void group(String heading, List<String> says) {
        if (!says.isEmpty()) {
            blocks.add(new Block.Group(headings.word(heading)));
            blocks.add(new Block.Lines(Block.Place.GROUP, says));
        }
    }
}
