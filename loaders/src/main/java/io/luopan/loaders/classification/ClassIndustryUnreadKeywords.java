package io.luopan.loaders.classification;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// Keywords combined in a way that a concordance cannot hold; without them the symbols would select
/// too much, so they are left out as well.
record ClassIndustryUnreadKeywords(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_ALLOWED;
  }

  @Override
  public String message() {
    return "The keywords '%s' are combined, and the row's symbols are not used without them; list words of which one is enough, parted by semicolons."
        .formatted(text);
  }
}
