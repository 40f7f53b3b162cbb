/// The command line of loading.
@NullMarked
package io.luopan.loaders.cli;

import org.jspecify.annotations.NullMarked;
