package org.heed;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.heed.facts.HostFact;
import org.heed.facts.StatedNeed;

/** Looks at facts at the door, so that nothing behind it meets a hole. Messages show no value: it could be the person's. */
final class FactCheck {

    private FactCheck() {}

    /** Refuses a fact with a missing component, or with a number that is none. */
    static void whole(HostFact fact) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = valueOf(component, (Record) fact);
            String name = fact.getClass().getSimpleName() + "." + component.getName();
            if (value == null) {
                throw new IllegalArgumentException("`" + name + "` is missing. Maybe use an empty text.");
            }
            if (value instanceof Double number && !Double.isFinite(number)) {
                throw new IllegalArgumentException("`" + name + "` is not a number.");
            }
        }
    }

    /** Refuses a need that has the id of another one; the same need from two sources is not another one. */
    static void ownId(StatedNeed need, List<StatedNeed> others) {
        for (StatedNeed other : others) {
            if (other.id().equals(need.id()) && !isSame(need, other)) {
                throw new IllegalArgumentException("Two stated needs have one id. Maybe number them: need-1, need-2.");
            }
        }
    }

    private static boolean isSame(StatedNeed one, StatedNeed other) {
        return one.words().equals(other.words())
                && one.area().equals(other.area())
                && one.topic().equals(other.topic())
                && one.place() == other.place()
                && one.wish() == other.wish();
    }

    static Object valueOf(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A fact type hides its components.", e);
        }
    }
}
