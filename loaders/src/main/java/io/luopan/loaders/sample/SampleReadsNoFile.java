package io.luopan.loaders.sample;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// Somebody gave the sample a file to read.
record SampleReadsNoFile(String file) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "The sample is made up, not read from '%s'; load it without a file, as in: load sample --patents 20000"
        .formatted(file);
  }
}
