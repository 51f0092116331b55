package org.heed.internal.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Expression;

/** The arguments of a conclusion by the fields they fill. Without state. */
final class Arguments {

    private Arguments() {}

    /**
     * The leading arguments by the names of the components, which every constructor of a conclusion follows; a last argument that
     * may fill another component is left out.
     */
    static Map<String, Expression> byField(ConclusionTemplate conclusion) {
        List<Expression> arguments = conclusion.arguments();
        var components = Components.of(conclusion.type());
        int certain = arguments.size() < components.size() ? arguments.size() - 1 : arguments.size();
        Map<String, Expression> byField = new LinkedHashMap<>();
        for (int i = 0; i < certain; i++) {
            byField.put(components.get(i).getName(), arguments.get(i));
        }
        return byField;
    }

    /** The texts among them that are the same whatever the rule matches. */
    static Map<String, String> texts(ConclusionTemplate conclusion) {
        Map<String, String> texts = new LinkedHashMap<>();
        byField(conclusion).forEach((field, argument) -> {
            if (argument instanceof Expression.Literal literal && literal.value() instanceof String text) {
                texts.put(field, text);
            }
        });
        return texts;
    }
}
