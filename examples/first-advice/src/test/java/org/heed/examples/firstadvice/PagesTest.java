package org.heed.examples.firstadvice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are short and finished, and their links lead somewhere. */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_lead_somewhere(Path page) {
        assertThat(LINK.matcher(Pages.read(page)).results().map(link -> link.group(1)))
                .allMatch(link -> link.startsWith("https://") || leadsSomewhere(page, link));
    }

    private static boolean leadsSomewhere(Path page, String link) {
        URI address = URI.create(link);
        Path target = address.getPath().isEmpty() ? page : page.resolveSibling(address.getPath());
        return Files.exists(target)
                && (address.getFragment() == null || anchors(target).contains(address.getFragment()));
    }

    /** The headings of a page, as the usual readers of Markdown make anchors of them. */
    private static List<String> anchors(Path page) {
        return Pages.read(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_short_and_finished(Path page) {
        assertThat(Pages.read(page))
                .matches(text -> text.lines().count() < 200, "has fewer than 200 lines")
                .doesNotContainIgnoringCase("todo", "tbd", "fixme", "lorem ipsum");
    }
}
