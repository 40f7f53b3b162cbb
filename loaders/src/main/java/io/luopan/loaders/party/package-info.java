/// Registers of organizations.
@NullMarked
package io.luopan.loaders.party;

import org.jspecify.annotations.NullMarked;
