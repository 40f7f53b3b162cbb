package io.luopan.loaders.rdf;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A file that stops being RDF, so that what it says of one patent cannot be told whole.
record MalformedRdf(String file, String reason) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "%s is not well-formed RDF: %s; get it again from where it was published."
        .formatted(file, reason.replaceFirst("\\.$", ""));
  }
}
