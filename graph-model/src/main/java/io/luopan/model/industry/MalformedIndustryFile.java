package io.luopan.model.industry;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A table or YAML file that cannot be taken apart.
public record MalformedIndustryFile(String reason) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "The file cannot be read: %s. Tables are UTF-8 CSV with a header row, the others YAML."
        .formatted(reason);
  }
}
