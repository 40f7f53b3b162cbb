package io.luopan.loaders.declaration;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A disclosure by somebody else than the owner: who it was is not told.
record ThirdPartyDisclosed(String owner) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "A third party disclosed this patent of %s; the declaration is kept without a declarant."
        .formatted(owner);
  }
}
