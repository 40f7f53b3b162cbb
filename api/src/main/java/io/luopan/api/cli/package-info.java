/// The command line: `luopan demo | serve | load | sources | status`.
@NullMarked
package io.luopan.api.cli;

import org.jspecify.annotations.NullMarked;
