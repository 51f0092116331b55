/** How fast Heed is: benchmarks, and the programs behind the figures in docs/figures.md. Nothing here is part of the library. */
@NullMarked
package org.heed.benchmarks;

import org.jspecify.annotations.NullMarked;
