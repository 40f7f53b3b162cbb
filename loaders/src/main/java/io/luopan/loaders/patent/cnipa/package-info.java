/// Patents as China's National Intellectual Property Administration publishes them in full text.
@NullMarked
package io.luopan.loaders.patent.cnipa;

import org.jspecify.annotations.NullMarked;
