/// Who is who: whether two names of holders, or two mentions of inventors, mean one party, and why,
/// after Fellegi and Sunter (1969).
@NullMarked
package io.luopan.model.party.matching;

import org.jspecify.annotations.NullMarked;
