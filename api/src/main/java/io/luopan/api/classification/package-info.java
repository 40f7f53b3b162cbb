/// GraphQL of class symbols.
@NullMarked
package io.luopan.api.classification;

import org.jspecify.annotations.NullMarked;
