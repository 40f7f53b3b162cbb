package io.luopan.loaders.place;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A region's row without its name.
record NamelessRegion(String region) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The region %s has no name; fill it in or leave the row out.".formatted(region);
  }
}
