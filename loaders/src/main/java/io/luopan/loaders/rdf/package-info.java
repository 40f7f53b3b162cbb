/// Patents as linked data: RDF of the MAREC collection and of the European Patent Office.
@NullMarked
package io.luopan.loaders.rdf;

import org.jspecify.annotations.NullMarked;
