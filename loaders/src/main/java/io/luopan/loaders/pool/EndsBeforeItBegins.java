package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.time.LocalDate;

/// A span of time without a day.
record EndsBeforeItBegins(String begin, LocalDate from, String end, LocalDate until)
    implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.CONFLICT;
  }

  @Override
  public String message() {
    return "'%s' is %s and '%s' %s, so it ends before it begins; correct one of them."
        .formatted(begin, from, end, until);
  }
}
