package io.luopan.model.schema;

import java.util.Set;

/// The labels of entities, with the properties that rules derive rather than sources state
/// (docs/graph.md).
public enum NodeLabel {
  PATENT("Patent", "text", "filingYear", "computedFamily", "regionPath", "regionMethod"),
  PUBLICATION("Publication"),
  FAMILY("Family"),
  LEGAL_EVENT("LegalEvent"),
  TRANSFER("Transfer"),
  HOLDER("Holder", "search", "mergedInto"),
  /// Known by its `key`, the normalized name; everything else by `id`.
  HOLDER_NAME("HolderName"),
  INVENTOR("Inventor", "mergedInto"),
  REGION("Region", "search"),
  CLASS_SYMBOL("ClassSymbol"),
  STANDARD("Standard", "search"),
  STANDARD_FEATURE("StandardFeature"),
  DECLARATION("Declaration"),
  DECLARED_PATENT("DeclaredPatent"),
  ESSENTIALITY_FINDING("EssentialityFinding"),
  /// What a number by which a record calls a patent may mean.
  PATENT_NUMBER("PatentNumber"),
  POOL("Pool", "search"),
  PROGRAMME("Programme"),
  POOL_LIST("PoolList"),
  POOL_LISTING("PoolListing"),
  MEMBERSHIP("Membership"),
  ROYALTY_TERM("RoyaltyTerm"),
  ALLIANCE("Alliance", "search"),
  INDUSTRY_SYSTEM("IndustrySystem", "search"),
  CLUSTER("Cluster", "search"),
  CHAIN("Chain", "search"),
  CHAIN_NODE("ChainNode", "search"),
  ATLAS_SNAPSHOT("AtlasSnapshot"),
  NAVIGATION_PROJECT("NavigationProject"),
  NAVIGATION_RUN("NavigationRun"),
  NAVIGATION_JUDGEMENT("NavigationJudgement");

  private final String label;
  private final Set<String> derived;

  NodeLabel(String label, String... derived) {
    this.label = label;
    this.derived = Set.of(derived);
  }

  public String label() {
    return label;
  }

  /// The property that makes a node of this label what it is.
  public String idProperty() {
    return this == HOLDER_NAME ? "key" : "id";
  }

  public boolean isDerived(String property) {
    return derived.contains(property);
  }
}
