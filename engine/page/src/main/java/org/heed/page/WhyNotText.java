package org.heed.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.explain.Check;
import org.heed.explain.ConditionReport;
import org.heed.explain.GateReport;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.explain.WhyNot;

/**
 * Why not, as plain text: the answer in a sentence, then each gate with every condition, met or not, and the rules that read
 * it. Safe to print to a terminal.
 */
public final class WhyNotText {

    private final Headings headings;
    private final List<Block> blocks = new ArrayList<>();

    private WhyNotText(Headings headings) {
        this.headings = headings;
    }

    /**
     * The text in lines of {@value AdviceText#WIDTH} columns.
     *
     * @param headings the words above each part, as the advice holds them
     */
    public static String of(WhyNot whyNot, Map<String, String> headings) {
        WhyNotText text = new WhyNotText(new Headings(headings));
        text.blocks.add(new Block.Title(whyNot.title(), ""));
        List<String> said = new ArrayList<>(List.of(whyNot.says()));
        said.addAll(whyNot.otherwise());
        text.blocks.add(new Block.Lines(Block.Place.PAGE, Sentences.spoken(said)));
        whyNot.gates().forEach(text::gate);
        return TextPrinter.print(text.blocks, AdviceText.WIDTH);
    }

    /** A gate of which nobody can tell is not called closed. */
    private static String door(State state) {
        return switch (state) {
            case MET -> "open";
            case NOT_MET -> "closed";
            case CANNOT_BE_TOLD -> "cannot-be-told";
        };
    }

    private void gate(GateReport gate) {
        blocks.add(new Block.Part("", gate.title(), headings.word(door(gate.state()))));
        blocks.add(new Block.Lines(
                Block.Place.PART,
                Sentences.spoken(List.of(
                        Sentences.ended(headings.label("asks-for", gate.asks())),
                        Sentences.ended(
                                headings.label("gate-owner", Sentences.listed(List.of(gate.owner(), gate.kind())))),
                        Sentences.ended(headings.label("gate-purpose", gate.purpose())),
                        Sentences.ended(headings.label("gate-exception", gate.exception())),
                        Sentences.ended(headings.label("source", gate.source()))))));
        List<Block.Row> rows = new ArrayList<>();
        gate.conditions().forEach(condition -> condition(condition, rows));
        List<String> header =
                List.of("", headings.word("asks-for"), headings.word("on-record"), headings.word("state"));
        blocks.add(new Block.Table(header, rows));
    }

    private void condition(ConditionReport condition, List<Block.Row> rows) {
        rows.add(new Block.Row(0, List.of(condition.says(), "", "", state(condition.state()))));
        condition.ways().forEach(way -> way(way, 1, rows));
    }

    private void way(Way way, int depth, List<Block.Row> rows) {
        String rule = "[" + way.rule() + "] " + Sentences.ended(way.claim()) + " ("
                + Origins.ofRule(way.source(), way.file(), way.line()) + ")";
        rows.add(new Block.Row(depth, List.of(rule, "", "", "")));
        way.checks().forEach(check -> check(check, depth + 1, rows));
    }

    private void check(Check check, int depth, List<Block.Row> rows) {
        rows.add(new Block.Row(
                depth, List.of(check.about(), check.asks(), DoorTable.onRecord(check), state(check.state()))));
        check.through().forEach(way -> way(way, depth + 1, rows));
    }

    private String state(State state) {
        return headings.word(
                switch (state) {
                    case MET -> "met";
                    case NOT_MET -> "not-met";
                    case CANNOT_BE_TOLD -> "cannot-be-told";
                });
    }
}
