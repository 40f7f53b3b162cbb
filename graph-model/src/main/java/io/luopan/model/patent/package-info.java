/// Patents as offices number them: applications, publications, families; `PatentNumbers` reads any
/// spelling.
@NullMarked
package io.luopan.model.patent;

import org.jspecify.annotations.NullMarked;
