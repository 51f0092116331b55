package org.heed.json.internal.payloads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heed.facts.Circumstance;
import org.heed.facts.Reported;
import org.heed.json.internal.text.At;

/** What the accommodation service reports about its routes. Heed repeats it; the service's own reasons stay its own. */
final class AccommodationEligibility implements Payload {

    /** The catalogue entry of each route. */
    private static final Map<String, String> ROUTES = routes();

    private static final String CODE = "[A-Z][A-Z0-9_]{0,60}";

    @Override
    public boolean recognises(At root) {
        return ROUTES.keySet().stream().anyMatch(route -> root.field(route).has("serviceResult"));
    }

    @Override
    public void read(At root, Gathered into) {
        Origin origin = new Origin(Sources.ACCOMMODATION, Optional.empty());
        List<At> reasons = new ArrayList<>();
        for (Map.Entry<String, String> route : ROUTES.entrySet()) {
            At result = root.object(route.getKey()).object("serviceResult");
            if (result.isObject()) {
                reasons.addAll(report(route.getValue(), result, origin, into));
            }
        }
        sex(reasons, into);
    }

    private static List<At> report(String intervention, At result, Origin origin, Gathered into) {
        At at = result.field("serviceStatus");
        Optional<String> status = code(at).map(AccommodationEligibility::inWords);
        List<At> reasons = result.field("failureReasons").elements().stream()
                .filter(reason -> code(reason).isPresent())
                .toList();
        if (status.isPresent() && reasons.isEmpty()) {
            into.add(new Reported(intervention, status.get(), "", origin.at(at)));
        }
        for (At reason : reasons) {
            into.add(new Reported(intervention, status.orElse(""), code(reason).orElse(""), origin.at(reason)));
        }
        return reasons;
    }

    /**
     * The service has a reason of its own for men, so that reason tells what it has on record. Its reason for everybody else
     * tells only that somebody is not a man, and nothing is read from it.
     */
    private static void sex(List<At> reasons, Gathered into) {
        Origin inferred = new Origin(Sources.INFERRED_SEX, Optional.empty());
        for (At reason : reasons) {
            String code = code(reason).orElse("");
            boolean others = code.startsWith("NON_MALE_") || code.endsWith("_NON_MALE");
            if (!others && (code.startsWith("MALE_") || code.endsWith("_MALE"))) {
                into.add(new Circumstance("sex", "male", 0, inferred.at(reason).asInferred()));
                return;
            }
        }
    }

    private static Optional<String> code(At at) {
        Optional<String> text = at.text();
        if (text.filter(code -> !code.matches(CODE)).isPresent()) {
            at.expected("a code of the service");
            return Optional.empty();
        }
        return text;
    }

    /** "NOT_ELIGIBLE" says something about a service, and is not repeated about a person. */
    private static String inWords(String status) {
        return status.equals("NOT_ELIGIBLE")
                ? "closed"
                : status.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> routes() {
        Map<String, String> routes = new LinkedHashMap<>();
        routes.put("cas1", "approved-premises");
        routes.put("cas3", "temporary-accommodation-cas3");
        routes.put("dtr", "duty-to-refer");
        routes.put("crs", "accommodation-services-crs");
        routes.put("pa", "proposed-address");
        return routes;
    }
}
