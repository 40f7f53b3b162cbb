/// Projects of patent navigation (GB/T 39551), their runs, and what people judged.
@NullMarked
package io.luopan.model.navigation;

import org.jspecify.annotations.NullMarked;
