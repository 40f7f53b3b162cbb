/// What people and the scorer decided about which holders are one.
@NullMarked
package io.luopan.model.party.decision;

import org.jspecify.annotations.NullMarked;
