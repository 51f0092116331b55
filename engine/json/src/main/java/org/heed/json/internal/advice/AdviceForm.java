package org.heed.json.internal.advice;

import java.util.Map;
import org.heed.Advice;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** Advice as a whole. Stateless. */
public final class AdviceForm {

    private AdviceForm() {}

    /** The advice, sealed: the same text for the same advice and the same secret. */
    public static WrittenAdvice write(Advice advice, byte[] secret) {
        Forms forms = new Forms();
        Map<String, Json> parts = new RecordForm<>(Advice.class, forms).fields(advice);
        // In this order: trails name facts, and both name words.
        parts.put(forms.trails.name(), forms.trails.entries());
        parts.put(forms.facts.name(), forms.facts.entries());
        return WrittenAdvice.seal(parts, forms.words.written(), secret);
    }

    static Advice read(At root) {
        Forms forms = new Forms();
        forms.words.given(root.field(forms.words.name()));
        forms.facts.given(root.field(forms.facts.name()));
        forms.trails.given(root.field(forms.trails.name()));
        return new RecordForm<>(Advice.class, forms).read(root);
    }
}
