/// Sources of patents: offices' own files and exports of search services.
@NullMarked
package io.luopan.loaders.patent;

import org.jspecify.annotations.NullMarked;
