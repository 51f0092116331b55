package org.heed.internal.language;

/** What becomes of a conclusion when there is more of something it hangs on. */
enum Sense {
    /** It can only come about. */
    MORE,
    /** It can only go away, as behind {@code not}. */
    LESS,
    /** It can do either, as behind {@code accumulate}. */
    EITHER;

    /** Along a chain: what is denied twice is affirmed. */
    Sense then(Sense next) {
        if (this == EITHER || next == EITHER) {
            return EITHER;
        }
        return this == next ? MORE : LESS;
    }

    boolean canLose() {
        return this != MORE;
    }

    boolean canGain() {
        return this != LESS;
    }
}
