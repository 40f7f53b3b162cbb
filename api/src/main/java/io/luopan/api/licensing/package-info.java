/// GraphQL of what holders could license together: pool candidates, cross-licences, and standards
/// beside a region's patents.
@NullMarked
package io.luopan.api.licensing;

import org.jspecify.annotations.NullMarked;
