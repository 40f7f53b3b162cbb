/// The pictures of reports, drawn as SVG inside the page: plain shapes and text, everything
/// escaped.
@NullMarked
package io.luopan.api.report.picture;

import org.jspecify.annotations.NullMarked;
