package org.heed.internal.advising;

import java.util.List;
import org.heed.explain.Basis;
import org.heed.explain.Reason;
import org.heed.explain.Trail;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.Walker;

/** Derives a step of a trail again: without the engine, by walking the rule over the facts. */
final class Rederiving {

    private final Walker walker;
    private final World world;
    private final Trails trails;

    Rederiving(Walker walker, World world, Trails trails) {
        this.walker = walker;
        this.world = world;
        this.trails = trails;
    }

    boolean holds(Trail trail, Reason reason) {
        return trails.of(trail.conclusion()).says().equals(trail.says())
                && world.firings(trail.conclusion()).stream()
                        .filter(firing -> isOf(reason, firing.rule()))
                        .filter(this::isWalked)
                        .anyMatch(firing -> saysTheSame(reason, trails.reason(firing)));
    }

    private static boolean isOf(Reason reason, Rule rule) {
        return reason.rule().equals(rule.id())
                && reason.file().equals(rule.place().file())
                && reason.line() == rule.place().line();
    }

    private boolean isWalked(Firing firing) {
        return walker.matches(firing.rule(), world.walked()).stream()
                .anyMatch(match -> match.matched().equals(firing.matched()));
    }

    /** Step by step: what lies under a conclusion is derived on its own. */
    private static boolean saysTheSame(Reason one, Reason other) {
        return one.claim().equals(other.claim())
                && one.says().equals(other.says())
                && one.source().equals(other.source())
                && stands(one.basis(), other.basis());
    }

    private static boolean stands(List<Basis> on, List<Basis> other) {
        boolean same = on.size() == other.size();
        for (int i = 0; same && i < on.size(); i++) {
            same = stands(on.get(i), other.get(i));
        }
        return same;
    }

    private static boolean stands(Basis on, Basis other) {
        if (on instanceof Basis.Derived one && other instanceof Basis.Derived another) {
            return one.trail().conclusion().equals(another.trail().conclusion());
        }
        if (on instanceof Basis.AddedUp one && other instanceof Basis.AddedUp another) {
            return one.says().equals(another.says()) && stands(one.parts(), another.parts());
        }
        return on.equals(other);
    }
}
