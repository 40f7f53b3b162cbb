package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.util.List;

/// Several days above a list, so that it is not known of which day it is.
record SeveralListDates(List<String> days) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_DATE;
  }

  @Override
  public String message() {
    return "Above the list stand several days (%s), so it is taken as undated; name its day in a column 'list date'."
        .formatted(String.join(", ", days));
  }
}
