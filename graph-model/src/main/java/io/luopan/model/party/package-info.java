/// Parties and the registers that identify them.
@NullMarked
package io.luopan.model.party;

import org.jspecify.annotations.NullMarked;
