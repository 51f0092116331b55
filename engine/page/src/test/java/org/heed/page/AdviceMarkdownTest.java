package org.heed.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceMarkdownTest {

    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(TABLES).build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    @Test
    void the_opening_conversation_reads_as_its_golden_file() throws IOException {
        Golden.assertSame(AdviceMarkdown.of(DemoAdvice.asSaid()), "advice.md");
    }

    @Test
    void the_door_is_a_table() {
        // When
        String html = html(AdviceMarkdown.of(DemoAdvice.asSaid()));

        // Then
        assertThat(html).contains("<th>asks for</th>").contains("<td>12, 8 short, 3 November 2025</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a | b | c",
                "`code` and ``` more",
                "![x](https://example.org/x.png) [y](javascript:alert(1))",
                "[ref]: https://example.org",
                "<https://example.org> and &lt;b&gt; &amp; &#35;",
                "# not a heading",
                "=cmd|' /C calc'!A0",
                "- item",
                "1. item",
                "12) item",
                "> quote",
                "* * *",
                "---",
                "~~~",
                "**bold** _em_ ~~gone~~",
                "back\\slash \\",
                "one\n\n# two\n---\n===\n    code\n| a |\n| --- |",
            })
    void words_stay_words(String words) {
        // When
        String html = html(AdviceMarkdown.of(DemoAdvice.saying(words, DemoAdvice.ANGER)));
        String harmless = html(AdviceMarkdown.of(DemoAdvice.saying("plain", DemoAdvice.ANGER)));

        // Then
        assertThat(tags(html).replace("<br />", "")).isEqualTo(tags(harmless).replace("<br />", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> & [x](y) *z* _u_ `c` | d # e ~ f \\ g",
                "1. one, 2) two, + three, - four, = five",
                "Dw i angen tŷ :smile: @someone $x$ 100%",
            })
    void words_come_out_to_the_letter(String words) {
        // When
        Node page = PARSER.parse(MarkdownText.inert(words));

        // Then
        assertThat(PLAIN.render(page)).isEqualTo(words);
    }

    private static String html(String markdown) {
        return HTML.render(PARSER.parse(markdown));
    }

    private static String tags(String html) {
        return html.replaceAll("[^<>]*(<[^>]*>)[^<>]*", "$1");
    }
}
