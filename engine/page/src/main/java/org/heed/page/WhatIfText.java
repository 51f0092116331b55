package org.heed.page;

import org.heed.explain.WhatIf;

/** What if, as plain text in lines of {@value AdviceText#WIDTH} columns. Safe to print to a terminal. */
public final class WhatIfText {

    private WhatIfText() {}

    public static String of(WhatIf whatIf) {
        return TextPrinter.print(WhatIfPage.of(whatIf), AdviceText.WIDTH);
    }
}
