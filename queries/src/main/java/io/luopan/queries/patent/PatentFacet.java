package io.luopan.queries.patent;

/// By what a set of patents can be broken down; each is a file `PatentFacet/*.cypher`.
public enum PatentFacet {
  YEAR("byYear"),
  HOLDER("byHolder"),
  REGION("byRegion"),
  CHAIN_NODE("byChainNode"),
  CHAIN("byChain"),
  CLASS_SUBCLASS("byClassSubclass"),
  LEGAL_STATUS("byLegalStatus"),
  PATENT_TYPE("byPatentType");

  private final String file;

  PatentFacet(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
