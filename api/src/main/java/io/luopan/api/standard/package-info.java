/// GraphQL of standards, declarations and findings.
@NullMarked
package io.luopan.api.standard;

import org.jspecify.annotations.NullMarked;
