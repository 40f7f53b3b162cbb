/// Questions about what is declared, listed in pools and found essential.
@NullMarked
package io.luopan.api.ledger;

import org.jspecify.annotations.NullMarked;
