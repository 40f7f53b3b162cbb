/// GraphQL of holders and inventors.
@NullMarked
package io.luopan.api.party;

import org.jspecify.annotations.NullMarked;
