package io.luopan.loaders.patentsview;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// Something beside the patent's own row that could not be used, and what it was.
record PatentsViewUnread(ErrorCode code, String what, String text) implements LoadIssue {
  @Override
  public String message() {
    return "%s is left out: '%s'.".formatted(what, text);
  }
}
