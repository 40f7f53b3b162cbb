package io.luopan.loaders.rdf;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// RDF that speaks of no patent, such as an ontology or a list of codes.
record NoPatentInRdf(String file, long triples) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "%s is RDF of %,d triples, none of which gives a patent its publication number; load the data, not their ontology."
        .formatted(file, triples);
  }
}
