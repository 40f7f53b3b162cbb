package io.luopan.queries.party;

/// In which order pairs wait for a person; likelihood and id settle ties.
public enum ReviewOrder {
  SCORE_DESC("likeliest"),
  PATENTS_DESC("mostPatents");

  private final String file;

  ReviewOrder(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
