/// Measures of specialization, nearness, complexity, control and chains: numbers in, numbers out.
/// Nothing here knows a database; what cannot be known is absent, never zero and never NaN.
@NullMarked
package io.luopan.queries.measure;

import org.jspecify.annotations.NullMarked;
