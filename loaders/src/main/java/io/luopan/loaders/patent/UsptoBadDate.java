package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A day of filing or publication that is no day of the calendar.
public record UsptoBadDate(String part, String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_DATE;
  }

  @Override
  public String message() {
    return "The date '%s' in %s is no day written as yyyymmdd; correct it in the file."
        .formatted(text, part);
  }
}
