package org.heed.page;

import org.heed.explain.WhatIf;

/** What if, as CommonMark with tables. Everything that was said or recorded is escaped. */
public final class WhatIfMarkdown {

    private WhatIfMarkdown() {}

    public static String of(WhatIf whatIf) {
        return MarkdownPrinter.print(WhatIfPage.of(whatIf));
    }
}
