package org.heed.json;

/**
 * A secret of the host's that goes into the salts of an advice, so that nobody without it can try out guesses at words that
 * were erased. The same key gives the same bytes. One for each person, destroyed with their words, is best. Immutable.
 */
public final class SealingKey {

    private static final int SHORTEST = 16;

    private static final SealingKey NONE = new SealingKey(new byte[0]);

    private final byte[] secret;

    private SealingKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * A key of the host's own making.
     *
     * @throws IllegalArgumentException when it is shorter than 16 bytes
     */
    public static SealingKey of(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "A sealing key has 16 bytes or more. Maybe make one with a SecureRandom and keep it.");
        }
        return new SealingKey(secret.clone());
    }

    /** No secret: salts follow from the words and the advice alone. */
    static SealingKey none() {
        return NONE;
    }

    byte[] secret() {
        return secret.clone();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SealingKey";
    }
}
