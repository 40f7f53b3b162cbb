/// Relay's connections.
@NullMarked
package io.luopan.api.page;

import org.jspecify.annotations.NullMarked;
