package org.heed.json.internal.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.json.internal.text.Unread;

/** Collects what cannot be read, as finished sentences in the order they came up. Not safe to share between threads. */
final class Notes {

    private final Set<String> sentences = new LinkedHashSet<>();

    /** About a file as a whole. */
    void say(String file, String what) {
        sentences.add("`" + file + "` " + what);
    }

    /** A finished sentence. */
    void add(String sentence) {
        sentences.add(sentence);
    }

    /** About places in a file. */
    Unread in(String file) {
        return new Unread() {
            @Override
            public String file() {
                return file;
            }

            @Override
            public void say(String path, String problem) {
                sentences.add("`" + file + "`, " + path + ": " + problem + ". Left out; the rest is used.");
            }
        };
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
