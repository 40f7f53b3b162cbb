/// One load from end to end: recognize, read, write in batches with checkpoints, report.
@NullMarked
package io.luopan.loaders.load;

import org.jspecify.annotations.NullMarked;
