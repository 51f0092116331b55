/** The same rule files through Drools' own code generation and through Heed, on the same cases. Tests only. */
@NullMarked
package org.heed.oracle;

import org.jspecify.annotations.NullMarked;
