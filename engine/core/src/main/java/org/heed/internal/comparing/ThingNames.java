package org.heed.internal.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heed.Advice;
import org.heed.NeedAnswer;
import org.heed.Note;
import org.heed.RequiredWork;
import org.heed.facts.Intervention;
import org.heed.internal.advising.FactWords;
import org.heed.internal.advising.Phrases;
import org.heed.internal.catalogue.Kind;
import org.heed.internal.catalogue.Topic;

/** What the things that move are called: as the later side calls them, or the earlier one where they are gone. */
final class ThingNames {

    private final Both both;
    private final FactWords earlierWords;

    ThingNames(Both both) {
        this.both = both;
        this.earlierWords = new FactWords(both.earlierRules().catalogue(), both.phrases());
    }

    String title(Aspect aspect) {
        String about = aspect.about();
        return switch (aspect.sort()) {
            case ANSWER, STANDING -> answer(about).map(NeedAnswer::title).orElse(about);
            case SUGGESTION -> named(about, words -> words.title(about));
            case DOOR -> about.indexOf('/') < 0 ? named(about, words -> words.gate(about)) : reported(about);
            case AREA -> named(about, words -> words.area(about));
            case REQUIRED -> said(Advice::required, work -> work.kind().equals(about), RequiredWork::says, about);
            case TENSION -> said(Advice::tensions, note -> isAbout(note, about), Note::says, about);
            case PROMPT -> said(Advice::prompts, note -> isAbout(note, about), Note::says, about);
            case GAP -> about;
        };
    }

    private static boolean isAbout(Note note, String about) {
        return about.equals(note.kind() + "/" + note.about());
    }

    /** The answer to a stated need: the later one, where there is one. */
    Optional<NeedAnswer> answer(String need) {
        return found(Advice::answers, answer -> answer.need().id().equals(need));
    }

    private <T> String said(Function<Advice, List<T>> list, Predicate<T> wanted, Function<T, String> says, String id) {
        return found(list, wanted).map(says).orElse(id);
    }

    private <T> Optional<T> found(Function<Advice, List<T>> list, Predicate<T> wanted) {
        return Stream.of(both.later(), both.earlier())
                .flatMap(side -> list.apply(side.advice()).stream())
                .filter(wanted)
                .findFirst();
    }

    private String named(String id, Function<FactWords, String> name) {
        String later = name.apply(both.laterWords());
        return later.equals(id) ? name.apply(earlierWords) : later;
    }

    private String reported(String about) {
        return Stream.of(both.laterRules(), both.earlierRules())
                .map(side -> side.catalogue().reports().get(about))
                .flatMap(Stream::ofNullable)
                .map(Kind::says)
                .findFirst()
                .orElse(about);
    }

    /** "Thinking and behaviour: an anger course". */
    String read(String areaAndTopic) {
        int slash = areaAndTopic.indexOf('/');
        String area = both.laterWords().area(areaAndTopic.substring(0, slash));
        Topic topic = both.laterRules().catalogue().topics().get(areaAndTopic.substring(slash + 1));
        return topic == null ? area : area + ": " + topic.asked();
    }

    /** "asked for: Help with anger". */
    String origin(Aspect aspect) {
        String origin = aspect.detail().substring(0, aspect.detail().indexOf(':'));
        String about = aspect.detail().substring(origin.length() + 1);
        String what = answer(about)
                .map(NeedAnswer::title)
                .orElseGet(() -> both.laterRules().catalogue().areas().containsKey(about)
                        ? both.laterWords().area(about)
                        : about);
        Phrases phrases = both.phrases();
        return phrases.say("compare.origin." + origin, Map.of("about", what));
    }

    /** The services behind a gate, as the later side has them; the earlier one's where the gate is gone. */
    List<String> behind(String gate) {
        boolean there = both.laterRules().catalogue().gates().containsKey(gate);
        return (there ? both.laterRules() : both.earlierRules())
                .catalogue().interventions().values().stream()
                        .filter(entry -> entry.gates().contains(gate))
                        .map(Intervention::title)
                        .toList();
    }
}
