package io.luopan.model.write;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A record claims a publication that is known to belong to another application.
record PublicationOfAnother(String publication, String owner, String application)
    implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.CONFLICT;
  }

  @Override
  public String message() {
    return "%s is known as a publication of %s, so it cannot belong to %s; check which is right."
        .formatted(publication, owner, application);
  }
}
