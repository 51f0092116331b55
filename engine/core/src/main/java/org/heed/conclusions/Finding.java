package org.heed.conclusions;

/**
 * A derived result of a policy: a domain score, a pathway, a route's status. Its kinds, keys and types are declared in the
 * catalogue.
 *
 * @param kind a kind of finding of the catalogue
 * @param key what it is about
 * @param value the result in words; empty when it is a number
 * @param number the result as a number; 0 when it is in words
 */
public record Finding(String kind, String key, String value, double number) implements Conclusion {

    /** A result in words. */
    public Finding(String kind, String key, String value) {
        this(kind, key, value, 0);
    }

    /** A result that is a number. */
    public Finding(String kind, String key, double number) {
        this(kind, key, "", number);
    }
}
