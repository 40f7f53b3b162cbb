/// What the graph means: the things it holds, told as facts that sources state.
@NullMarked
package io.luopan.model;

import org.jspecify.annotations.NullMarked;
