/// Patents as the European Patent Office exchanges them: DOCDB, Open Patent Services, the European
/// Patent Register.
@NullMarked
package io.luopan.loaders.patent.exchange;

import org.jspecify.annotations.NullMarked;
