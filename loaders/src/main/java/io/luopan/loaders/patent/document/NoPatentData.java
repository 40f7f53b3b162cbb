package io.luopan.loaders.patent.document;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A record that says nothing of a patent that Luopan keeps, such as claims alone; `what` it is,
/// and the `advice` where to get the rest.
public record NoPatentData(String what, String advice) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "The record is %s, from which no patent can be told; %s.".formatted(what, advice);
  }
}
