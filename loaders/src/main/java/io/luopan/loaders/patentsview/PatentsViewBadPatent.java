package io.luopan.loaders.patentsview;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A patent that is left out because one of its cells cannot be read; `code` says what it is.
record PatentsViewBadPatent(ErrorCode code, String column, String text) implements LoadIssue {
  @Override
  public String message() {
    return "Column %s: '%s' is %s; correct the table or leave the row out."
        .formatted(
            column, text, code == ErrorCode.BAD_DATE ? "no day" : "no number of a US patent");
  }
}
