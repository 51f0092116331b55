package org.heed.json.internal.advice;

import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** How values of one type stand in JSON. What was written reads back equal. */
interface Form<T> {

    Json write(T value);

    /**
     * The value.
     *
     * @throws BrokenAdvice when there is none, or something else
     */
    T read(At at);
}
