package io.luopan.queries.patent;

/// Whose patents: all, or those of one parent (`parent` in the query), as the files
/// `PatentScope/*.cypher` say.
public enum PatentScope {
  ALL("all"),
  HOLDER("ofHolder"),
  INVENTOR("ofInventor"),
  FAMILY("ofFamily"),
  CHAIN_NODE("onChainNode"),
  CITED("citedBy"),
  CITING("citing");

  private final String file;

  PatentScope(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
