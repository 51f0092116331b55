/** From a folder to a rule set: files, identity, digest. Atomic: a folder with a problem gives problems and nothing else. */
@NullMarked
package org.heed.internal.loading;

import org.jspecify.annotations.NullMarked;
