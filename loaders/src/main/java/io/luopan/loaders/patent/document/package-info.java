/// What patent documents in XML have in common, whichever office made them: numbers, days, classes,
/// citations, parties, and what can be wrong with them.
@NullMarked
package io.luopan.loaders.patent.document;

import org.jspecify.annotations.NullMarked;
