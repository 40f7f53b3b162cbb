/// What people and the scorer decided about which holders and which inventors are one.
@NullMarked
package io.luopan.model.party.decision;

import org.jspecify.annotations.NullMarked;
