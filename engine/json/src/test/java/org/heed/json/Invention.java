package org.heed.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.CaseFile.NeedOrder;
import org.heed.InterventionId;
import org.heed.RecordedScore;
import org.heed.explain.Trail;
import org.heed.facts.HostFact;
import org.heed.facts.StatedNeed;
import org.heed.facts.Words;

/** Invents values of the public types, the same ones for the same seed. Trails share what lies under them, as real ones do. */
final class Invention {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "accommodation",
            "OVP",
            "one \"two\" \\ three",
            "<script>alert(1)</script>",
            "line\none\r\n\ttwo",
            "\u202eright to left\u202c \u200b\u0000\u0007",
            "caf\u00e9 \u0175 \u00a3 \u20ac \ud83d\ude42 \ud83d\udc69\u200d\ud83d\udcbb",
            "half \ud83d and \ude42 characters",
            "=cmd|' /C calc'!A0",
            "{\"ref\": \"w1\"}",
            "null");

    private final Random random;
    private final List<Trail> trails = new ArrayList<>();

    Invention(long seed) {
        random = new Random(seed);
    }

    Advice advice() {
        return (Advice) value(Advice.class, 0);
    }

    CaseFile caseFile() {
        CaseFile.Builder builder = CaseFile.of("X" + random.nextInt(100_000));
        if (random.nextBoolean()) {
            builder.givenName(text());
        }
        if (random.nextInt(3) > 0) {
            builder.asAt(day());
        } else if (random.nextBoolean()) {
            builder.asAtNewest(day());
        }
        needOrder(builder);
        for (int count = random.nextInt(6); count > 0; count--) {
            builder.add((RecordedScore) value(RecordedScore.class, 0));
        }
        facts().forEach(builder::add);
        for (int count = random.nextInt(3); count > 0; count--) {
            builder.file(text()).unread(text());
        }
        return builder.build();
    }

    private void needOrder(CaseFile.Builder builder) {
        if (random.nextInt(3) == 0) {
            builder.needOrderOfPlan(day());
        } else {
            builder.needOrder(constant(NeedOrder.class));
        }
    }

    private List<HostFact> facts() {
        List<HostFact> facts = new ArrayList<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            HostFact fact = (HostFact) value(HostFact.class, 0);
            // The only promise that the public types cannot keep themselves: every need has an id of its own.
            facts.add(fact instanceof StatedNeed need ? named(need, facts.size() + 1) : fact);
        }
        return facts;
    }

    private static StatedNeed named(StatedNeed need, int number) {
        return new StatedNeed(
                "need-" + number,
                need.words(),
                need.area(),
                need.topic(),
                need.place(),
                need.wish(),
                need.provenance());
    }

    private Object value(Type type, int depth) {
        if (type == Trail.class) {
            return trail(depth);
        }
        if (type == CaseFile.class) {
            return caseFile();
        }
        if (type == Words.class) {
            if (random.nextInt(6) == 0) {
                return Words.erased(Integer.toString(random.nextInt(3)).repeat(64));
            }
            return random.nextInt(4) == 0 ? Words.none() : new Words(text(), random.nextBoolean() ? "und" : "cy");
        }
        if (type instanceof ParameterizedType generic) {
            return collection(generic, depth);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && plain != InterventionId.class) {
            return record(plain, depth);
        }
        if (plain.isSealed()) {
            return oneOf(plain, depth);
        }
        return simple(plain);
    }

    private Object simple(Class<?> type) {
        if (type == String.class) {
            return text();
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(5);
        }
        if (type == double.class || type == Double.class) {
            return number();
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return random.nextInt(5) == 0 ? LocalDate.of(1, 1, 1) : day();
        }
        if (type == InterventionId.class) {
            return InterventionId.of("service-" + random.nextInt(9));
        }
        return constant(type);
    }

    private Object collection(ParameterizedType type, int depth) {
        Type argument = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (type.getRawType() == Optional.class) {
            return random.nextBoolean() ? Optional.of(value(argument, depth + 1)) : Optional.empty();
        }
        int size = depth > 6 ? 0 : random.nextInt(3);
        if (type.getRawType() == Map.class) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (int count = 0; count < size; count++) {
                map.put("part " + random.nextInt(100), value(argument, depth + 1));
            }
            return map;
        }
        List<Object> list = new ArrayList<>();
        for (int count = 0; count < size; count++) {
            list.add(value(argument, depth + 1));
        }
        return list;
    }

    private Trail trail(int depth) {
        if (!trails.isEmpty() && (depth > 5 || random.nextBoolean())) {
            return trails.get(random.nextInt(trails.size()));
        }
        Trail trail = (Trail) record(Trail.class, depth > 5 ? 9 : depth);
        trails.add(trail);
        return trail;
    }

    private Object oneOf(Class<?> family, int depth) {
        Class<?>[] members = family.getPermittedSubclasses();
        Class<?> member = members[random.nextInt(members.length)];
        return value(member, depth + 1);
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), depth + 1))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private double number() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> -0.0;
            case 2 -> random.nextInt(100);
            case 3 -> random.nextDouble() * 100;
            case 4 -> Double.longBitsToDouble(random.nextLong() & 0xbfffffffffffffffL);
            default -> 12.4;
        };
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <E> E constant(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }
}
