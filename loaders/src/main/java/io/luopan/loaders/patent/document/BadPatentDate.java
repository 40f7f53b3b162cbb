package io.luopan.loaders.patent.document;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A day of filing or publication that is no day of the calendar.
public record BadPatentDate(String part, String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_DATE;
  }

  @Override
  public String message() {
    return "The date '%s' in %s is no day written as yyyymmdd or yyyy-mm-dd; correct it in the file."
        .formatted(text, part);
  }
}
