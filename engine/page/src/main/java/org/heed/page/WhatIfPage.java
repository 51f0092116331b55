package org.heed.page;

import java.util.ArrayList;
import java.util.List;
import org.heed.explain.Check;
import org.heed.explain.Move;
import org.heed.explain.State;
import org.heed.explain.WhatIf;
import org.heed.explain.WhatIf.Supposition;

/** What if, as blocks: whose each supposition is, what would move, and what is shown as it is. */
final class WhatIfPage {

    private final Headings headings;
    private final List<Block> blocks = new ArrayList<>();

    private WhatIfPage(Headings headings) {
        this.headings = headings;
    }

    static List<Block> of(WhatIf whatIf) {
        WhatIfPage page = new WhatIfPage(new Headings(whatIf.headings()));
        page.blocks.add(new Block.Title(whatIf.title(), ""));
        page.blocks.add(new Block.Lines(Block.Place.PAGE, Sentences.spoken(List.of(whatIf.says()))));
        for (WhatIf.Sort sort : WhatIf.Sort.values()) {
            page.part(
                    sort,
                    whatIf.suppositions().stream()
                            .filter(each -> each.sort() == sort)
                            .toList());
        }
        page.asItIs(whatIf.asItIs());
        page.blocks.add(new Block.Lines(Block.Place.PAGE, Sentences.spoken(whatIf.notes())));
        return page.blocks;
    }

    private void part(WhatIf.Sort sort, List<Supposition> suppositions) {
        if (suppositions.isEmpty()) {
            return;
        }
        blocks.add(new Block.Part("", headings.word(sort.name()), ""));
        for (Supposition supposition : suppositions) {
            List<String> lines = new ArrayList<>(List.of(supposition.says()));
            lines.add(Sentences.ended(headings.label("would-move", moved(supposition.difference()))));
            blocks.add(new Block.Entry("-", "", lines));
        }
    }

    private static String moved(List<Move> difference) {
        return String.join(" ", difference.stream().map(Move::says).toList());
    }

    private void asItIs(List<Check> checks) {
        if (checks.isEmpty()) {
            return;
        }
        blocks.add(new Block.Part("", headings.word("as-it-is"), ""));
        List<Block.Row> rows = new ArrayList<>();
        for (Check check : checks) {
            rows.add(new Block.Row(
                    0, List.of(check.about(), check.asks(), DoorTable.onRecord(check), state(check.state()))));
        }
        blocks.add(new Block.Table(
                List.of("", headings.word("asks-for"), headings.word("on-record"), headings.word("state")), rows));
    }

    private String state(State state) {
        return headings.word(state == State.NOT_MET ? "not-met" : "cannot-be-told");
    }
}
