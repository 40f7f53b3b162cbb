/// The bundled sample: a made-up province's patents on the real industry chains, every entity
/// marked as made up.
///
/// Each patent is a pure function of seed, size and index, so that a stream may start anywhere.
@NullMarked
package io.luopan.loaders.sample;

import org.jspecify.annotations.NullMarked;
