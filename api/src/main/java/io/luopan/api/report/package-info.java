/// Reports of projects of patent navigation as workbooks and as pages that need nothing else.
@NullMarked
package io.luopan.api.report;

import org.jspecify.annotations.NullMarked;
