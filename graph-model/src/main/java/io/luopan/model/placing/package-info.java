/// Placing patents on chain nodes by their classification symbols and words;
/// `docs/placement.md` states the rule.
@NullMarked
package io.luopan.model.placing;

import org.jspecify.annotations.NullMarked;
