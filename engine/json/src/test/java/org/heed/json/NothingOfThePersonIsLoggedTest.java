package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.RuleSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A name and a quote through every path, with every log at its most talkative. */
class NothingOfThePersonIsLoggedTest {

    private static final String CANARY = "Kestrel";
    private static final Path RULES = Path.of("../../rules-drl/england-and-wales");

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<Appender<ILoggingEvent>> silenced = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> printed = new ArrayList<>();
    private final Level before = root.getLevel();

    @BeforeEach
    void listen() {
        Iterator<Appender<ILoggingEvent>> appenders = root.iteratorForAppenders();
        appenders.forEachRemaining(silenced::add);
        silenced.forEach(root::detachAppender);
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void stopListening() {
        root.setLevel(before);
        root.detachAppender(log);
        silenced.forEach(root::addAppender);
    }

    @Test
    void neither_name_nor_words_are_in_a_log_an_exception_or_a_description() throws IOException {
        // Given
        LoggerFactory.getLogger("probe").trace("is heard");
        Map<String, String> texts = conversation();
        Heed heed = Heed.using(RuleSet.load(RULES));

        // When
        CaseFile caseFile = Cases.read(texts, Optional.empty());
        Advice advice = heed.advise(caseFile);
        String json = AdviceJson.write(advice);
        describe(
                caseFile,
                advice,
                heed,
                AdviceJson.read(json),
                advice.answers(),
                advice.suggestions(),
                caseFile.facts());
        texts.values().forEach(text -> failing(text.substring(0, text.length() * 2 / 3)));
        failingAdvice(json.substring(0, json.length() / 2));
        failingAdvice(json.replaceFirst("\\{", "{\"" + CANARY + "\": 1,"));
        failing("{\"reference\": \"" + CANARY + "\", \"asAt\": \"" + CANARY + "\"}");

        // Then
        assertThat(json).contains(CANARY);
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).contains("is heard");
        assertThat(logged()).doesNotContainIgnoringCase(CANARY);
        assertThat(printed).hasSizeGreaterThan(10).noneMatch(text -> text.contains(CANARY));
    }

    private Map<String, String> conversation() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(OpeningConversation.FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                texts.put(
                        file.getFileName().toString(),
                        Files.readString(file)
                                .replace("I could do with", CANARY + " could do with")
                                .replace("I need somewhere", CANARY + " needs somewhere"));
            }
        }
        texts.put("more.json", "{\"reference\": \"X1\", \"givenName\": \"" + CANARY + "\"}");
        return texts;
    }

    private void describe(Object... values) {
        for (Object value : values) {
            printed.add(value.toString());
        }
    }

    private void failing(String text) {
        try {
            describe(Cases.read(Map.of("case.json", text), Optional.empty()).unread());
        } catch (UnreadableCase e) {
            describe(e);
        }
    }

    private void failingAdvice(String json) {
        try {
            describe(AdviceJson.read(json));
        } catch (UnreadableAdvice e) {
            describe(e);
        }
    }

    private String logged() {
        StringBuilder all = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(log.list)) {
            all.append(event.getFormattedMessage()).append('\n');
            if (event.getThrowableProxy() != null) {
                all.append(ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .append('\n');
            }
        }
        return all.toString();
    }
}
