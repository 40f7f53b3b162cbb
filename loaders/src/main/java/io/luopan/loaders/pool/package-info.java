/// Tables of patent pools as people keep them: pools and programmes, patent lists, members,
/// royalties, and beside them features of standards and findings on essentiality.
@NullMarked
package io.luopan.loaders.pool;

import org.jspecify.annotations.NullMarked;
