package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.Route;
import org.heed.Suggestion;
import org.heed.conclusions.StandsOn;
import org.heed.explain.Door;
import org.heed.facts.StatedNeed;
import org.heed.internal.catalogue.Topic;

/** What else can be done about a stated need: always at least one thing. */
final class Routes {

    private final Case work;

    Routes(Case work) {
        this.work = work;
    }

    List<Route> of(StatedNeed need, List<Suggestion> open, List<Door> doors, boolean stands) {
        List<Route> routes = new ArrayList<>();
        if (!open.isEmpty()) {
            List<String> titles = open.stream().map(Suggestion::title).toList();
            routes.add(route(
                    Route.Kind.OPEN,
                    "route.open",
                    Map.of("services", work.phrases().list(titles))));
        }
        doors.stream()
                .filter(door -> door.asked() && door.gate().usesScore())
                .map(door -> exception(need, door))
                .distinct()
                .forEach(routes::add);
        if (stands) {
            routes.add(route(Route.Kind.FRESH_LOOK, "route.fresh-look", Map.of("date", said(need))));
        }
        if (open.stream().noneMatch(Suggestion::answersWhatWasAsked)) {
            routes.add(route(Route.Kind.UNMET, "route.unmet", Map.of("asked", asked(need))));
        }
        if (open.isEmpty()) {
            routes.add(route(Route.Kind.TALK, "route.talk", Map.of()));
        }
        return routes;
    }

    private Route exception(StatedNeed need, Door door) {
        List<String> grounds = work.world().all(StandsOn.class).stream()
                .filter(ground -> ground.need().equals(need.id()))
                .map(StandsOn::ground)
                .sorted()
                .map(ground -> work.phrases().say("ground.short." + ground))
                .toList();
        String basis = grounds.isEmpty()
                ? work.phrases().say("ground.short.PERSON_STATED_NEED")
                : work.phrases().list(grounds);
        return route(
                Route.Kind.EXCEPTION,
                "route.exception",
                Map.of(
                        "exception", door.gate().exception(),
                        "owner", door.gate().owner(),
                        "services", work.phrases().list(door.services()),
                        "grounds", basis));
    }

    private String said(StatedNeed need) {
        return need.provenance()
                .date()
                .map(work.phrases()::day)
                .orElse(work.phrases().say("day.then"));
    }

    private String asked(StatedNeed need) {
        return Optional.ofNullable(work.catalogue().topics().get(need.topic()))
                .map(Topic::asked)
                .orElse(work.phrases().say("need.help-with-this"));
    }

    private Route route(Route.Kind kind, String key, Map<String, String> values) {
        return new Route(kind, work.phrases().say(key, values));
    }
}
