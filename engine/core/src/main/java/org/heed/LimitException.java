package org.heed;

/**
 * A case was given up because it would have cost more than the {@link Limits} allow. The message names the limit and, where rules
 * were at work, the rule, and holds nothing of the person. The {@link Heed} that threw it answers the next case as if this one had
 * never been.
 */
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}
