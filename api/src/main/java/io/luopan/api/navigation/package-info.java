/// Projects of patent navigation over GraphQL, and their reports to download.
@NullMarked
package io.luopan.api.navigation;

import org.jspecify.annotations.NullMarked;
