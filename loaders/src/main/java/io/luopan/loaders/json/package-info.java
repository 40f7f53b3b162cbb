/// JSON read as a bounded stream of records.
@NullMarked
package io.luopan.loaders.json;

import org.jspecify.annotations.NullMarked;
