package org.heed.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.explain.Basis;
import org.heed.explain.Check;
import org.heed.explain.ConditionReport;
import org.heed.explain.Contrast;
import org.heed.explain.GateReport;
import org.heed.explain.Margin;
import org.heed.explain.State;
import org.heed.explain.Trail;
import org.heed.explain.Way;
import org.heed.explain.WhyNot;

/** Why not, as blocks: the answer in a sentence, the reasons, then each gate and each rule with every condition. */
final class WhyNotPage {

    private final Headings headings;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Way> shown = new HashSet<>();

    private WhyNotPage(Headings headings) {
        this.headings = headings;
    }

    static List<Block> of(WhyNot whyNot) {
        WhyNotPage page = new WhyNotPage(new Headings(whyNot.headings()));
        page.blocks.add(new Block.Title(whyNot.title(), ""));
        page.blocks.add(new Block.Lines(Block.Place.PAGE, Sentences.spoken(List.of(whyNot.says()))));
        page.below(whyNot);
        return page.blocks;
    }

    /** What tells the two apart, then why not the one that was asked for. */
    static List<Block> of(Contrast contrast) {
        WhyNot wanted = contrast.wanted();
        WhyNotPage page = new WhyNotPage(new Headings(wanted.headings()));
        page.blocks.add(new Block.Title(wanted.title(), contrast.foil().title()));
        page.blocks.add(new Block.Lines(Block.Place.PAGE, Sentences.spoken(List.of(contrast.says()))));
        page.entries(
                "differences",
                contrast.points().stream().map(Contrast.Point::says).toList());
        page.blocks.add(new Block.Lines(Block.Place.PAGE, Sentences.spoken(List.of(wanted.says()))));
        page.below(wanted);
        return page.blocks;
    }

    private void below(WhyNot whyNot) {
        entries("reasons", whyNot.reasons());
        entries("margins", whyNot.margins().stream().map(Margin::says).toList());
        whyNot.gates().forEach(this::gate);
        trails(whyNot.trails());
        if (!whyNot.ways().isEmpty()) {
            blocks.add(new Block.Part("", headings.word("ways"), ""));
            List<Block.Row> rows = new ArrayList<>();
            whyNot.ways().forEach(way -> way(way, 0, rows));
            table(rows);
        }
    }

    private void entries(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Part("", headings.word(heading), ""));
            sentences.forEach(says -> blocks.add(new Block.Entry("-", "", List.of(says))));
        }
    }

    private void trails(List<Trail> trails) {
        if (!trails.isEmpty()) {
            blocks.add(new Block.Part("", headings.word("trails"), ""));
            for (Trail trail : trails) {
                blocks.add(new Block.Entry(
                        "-", "", List.of(TrailText.of(trail).strip().split("\n"))));
            }
        }
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
        table(rows);
    }

    private void table(List<Block.Row> rows) {
        List<String> header =
                List.of("", headings.word("asks-for"), headings.word("on-record"), headings.word("state"));
        blocks.add(new Block.Table(header, rows));
    }

    private void condition(ConditionReport condition, List<Block.Row> rows) {
        rows.add(new Block.Row(0, List.of(condition.says(), "", "", state(condition.state()))));
        condition.ways().forEach(way -> way(way, 1, rows));
    }

    /** One that was shown before is named and marked with an arrow. */
    private void way(Way way, int depth, List<Block.Row> rows) {
        boolean before = !shown.add(way);
        String rule = "[" + way.rule() + "] " + Sentences.ended(way.claim());
        String origin = " (" + Origins.ofRule(way.source(), way.file(), way.line()) + ")";
        rows.add(new Block.Row(depth, List.of(rule + (before ? " \u2191" : origin), "", "", "")));
        if (!before) {
            way.checks().forEach(check -> check(check, depth + 1, rows));
        }
    }

    private void check(Check check, int depth, List<Block.Row> rows) {
        rows.add(new Block.Row(
                depth, List.of(check.about(), check.asks(), DoorTable.onRecord(check), state(check.state()))));
        check.parts().forEach(part -> check(part, depth + 1, rows));
        if (check.state() != State.MET) {
            check.basis().forEach(basis -> basis(check, basis, depth + 1, rows));
        }
        check.through().forEach(way -> way(way, depth + 1, rows));
    }

    private static void basis(Check check, Basis basis, int depth, List<Block.Row> rows) {
        if (basis instanceof Basis.AddedUp sum) {
            sum.parts().forEach(part -> rows.add(new Block.Row(depth, List.of(part.says(), "", "", ""))));
        } else if (!Sentences.unended(basis.says()).equals(check.about())) {
            rows.add(new Block.Row(depth, List.of(basis.says(), "", "", "")));
        }
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
