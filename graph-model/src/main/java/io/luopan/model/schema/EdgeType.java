package io.luopan.model.schema;

/// The relationship types with the labels at their ends; each relationship is unique for its type
/// and ends.
public enum EdgeType {
  PUBLISHED_AS(NodeLabel.PATENT, NodeLabel.PUBLICATION),
  IN_FAMILY(NodeLabel.PATENT, NodeLabel.FAMILY),
  HAS_EVENT(NodeLabel.PATENT, NodeLabel.LEGAL_EVENT),
  HAS_TRANSFER(NodeLabel.PATENT, NodeLabel.TRANSFER),
  TRANSFERS_FROM(NodeLabel.TRANSFER, NodeLabel.HOLDER),
  TRANSFERS_TO(NodeLabel.TRANSFER, NodeLabel.HOLDER),
  INDUSTRY_PURSUED_BY("PURSUED_BY", NodeLabel.CLASS_SYMBOL, NodeLabel.HOLDER),
  NODE_PURSUED_BY("PURSUED_BY", NodeLabel.CHAIN_NODE, NodeLabel.HOLDER),
  APPLIED_BY(NodeLabel.PATENT, NodeLabel.HOLDER),
  OWNED_BY(NodeLabel.PATENT, NodeLabel.HOLDER),
  LICENSED_TO(NodeLabel.PATENT, NodeLabel.HOLDER),
  INVENTED_BY(NodeLabel.PATENT, NodeLabel.INVENTOR),
  CLASSIFIED_AS(NodeLabel.PATENT, NodeLabel.CLASS_SYMBOL),
  CITES(NodeLabel.PATENT, NodeLabel.PUBLICATION),
  PLACED_ON(NodeLabel.PATENT, NodeLabel.CHAIN_NODE),
  HOLDER_PART_OF("PART_OF", NodeLabel.HOLDER, NodeLabel.HOLDER),
  SUCCEEDED_BY(NodeLabel.HOLDER, NodeLabel.HOLDER),
  RELATED_TO(NodeLabel.HOLDER, NodeLabel.HOLDER),
  HOLDER_SAME_AS("SAME_AS", NodeLabel.HOLDER, NodeLabel.HOLDER),
  HOLDER_DISTINCT_FROM("DISTINCT_FROM", NodeLabel.HOLDER, NodeLabel.HOLDER),
  HOLDER_MAY_BE_SAME("MAY_BE_SAME", NodeLabel.HOLDER, NodeLabel.HOLDER),
  INVENTOR_SAME_AS("SAME_AS", NodeLabel.INVENTOR, NodeLabel.INVENTOR),
  INVENTOR_DISTINCT_FROM("DISTINCT_FROM", NodeLabel.INVENTOR, NodeLabel.INVENTOR),
  INVENTOR_MAY_BE_SAME("MAY_BE_SAME", NodeLabel.INVENTOR, NodeLabel.INVENTOR),
  LOCATED_IN(NodeLabel.HOLDER, NodeLabel.REGION),
  NAMES(NodeLabel.HOLDER_NAME, NodeLabel.HOLDER),
  REGION_PART_OF("PART_OF", NodeLabel.REGION, NodeLabel.REGION),
  UNDER(NodeLabel.CLASS_SYMBOL, NodeLabel.CLASS_SYMBOL),
  CONCORDS_WITH(NodeLabel.CLASS_SYMBOL, NodeLabel.CLASS_SYMBOL),
  EDITION_OF(NodeLabel.STANDARD, NodeLabel.STANDARD),
  STANDARD_REPLACES("REPLACES", NodeLabel.STANDARD, NodeLabel.STANDARD),
  STANDARD_UPDATES("UPDATES", NodeLabel.STANDARD, NodeLabel.STANDARD),
  FEATURE_OF(NodeLabel.STANDARD_FEATURE, NodeLabel.STANDARD),
  DRAFTED_BY(NodeLabel.STANDARD, NodeLabel.HOLDER),
  CONCERNS(NodeLabel.STANDARD, NodeLabel.CHAIN_NODE),
  DECLARED_BY(NodeLabel.DECLARATION, NodeLabel.HOLDER),
  BLANKET_FOR(NodeLabel.DECLARATION, NodeLabel.STANDARD),
  DECLARES(NodeLabel.DECLARATION, NodeLabel.DECLARED_PATENT),
  DECLARED_FOR(NodeLabel.DECLARED_PATENT, NodeLabel.STANDARD),
  DECLARED_NUMBER("NAMES_NUMBER", NodeLabel.DECLARED_PATENT, NodeLabel.PATENT_NUMBER),
  FOUND_FOR(NodeLabel.ESSENTIALITY_FINDING, NodeLabel.STANDARD),
  FOUND_BY(NodeLabel.ESSENTIALITY_FINDING, NodeLabel.HOLDER),
  FOUND_NUMBER("NAMES_NUMBER", NodeLabel.ESSENTIALITY_FINDING, NodeLabel.PATENT_NUMBER),
  NUMBER_OF(NodeLabel.PATENT_NUMBER, NodeLabel.PATENT),
  ADMINISTERED_BY(NodeLabel.POOL, NodeLabel.HOLDER),
  POOL_SERVES("SERVES", NodeLabel.POOL, NodeLabel.CHAIN_NODE),
  PROGRAMME_OF(NodeLabel.PROGRAMME, NodeLabel.POOL),
  LICENSES(NodeLabel.PROGRAMME, NodeLabel.STANDARD),
  LIST_OF(NodeLabel.POOL_LIST, NodeLabel.PROGRAMME),
  ON_LIST(NodeLabel.POOL_LISTING, NodeLabel.POOL_LIST),
  LISTED_IN(NodeLabel.POOL_LISTING, NodeLabel.PROGRAMME),
  LISTED_FOR(NodeLabel.POOL_LISTING, NodeLabel.STANDARD),
  LISTED_OF(NodeLabel.POOL_LISTING, NodeLabel.HOLDER),
  LISTED_NUMBER("NAMES_NUMBER", NodeLabel.POOL_LISTING, NodeLabel.PATENT_NUMBER),
  MEMBERSHIP_OF_POOL("MEMBERSHIP_OF", NodeLabel.MEMBERSHIP, NodeLabel.POOL),
  MEMBERSHIP_OF_ALLIANCE("MEMBERSHIP_OF", NodeLabel.MEMBERSHIP, NodeLabel.ALLIANCE),
  MEMBERSHIP_IN(NodeLabel.MEMBERSHIP, NodeLabel.PROGRAMME),
  MEMBERSHIP_OF_PARTY("PARTY", NodeLabel.MEMBERSHIP, NodeLabel.HOLDER),
  TERM_OF(NodeLabel.ROYALTY_TERM, NodeLabel.PROGRAMME),
  ALLIANCE_SERVES("SERVES", NodeLabel.ALLIANCE, NodeLabel.CHAIN_NODE),
  SYSTEM_COVERS("COVERS", NodeLabel.INDUSTRY_SYSTEM, NodeLabel.REGION),
  CLUSTER_COVERS("COVERS", NodeLabel.CLUSTER, NodeLabel.REGION),
  CLUSTER_PART_OF("PART_OF", NodeLabel.CLUSTER, NodeLabel.INDUSTRY_SYSTEM),
  CHAIN_PART_OF_CLUSTER("PART_OF", NodeLabel.CHAIN, NodeLabel.CLUSTER),
  CHAIN_PART_OF_SYSTEM("PART_OF", NodeLabel.CHAIN, NodeLabel.INDUSTRY_SYSTEM),
  NODE_OF(NodeLabel.CHAIN_NODE, NodeLabel.CHAIN),
  CHILD_OF(NodeLabel.CHAIN_NODE, NodeLabel.CHAIN_NODE),
  FEEDS(NodeLabel.CHAIN_NODE, NodeLabel.CHAIN_NODE),
  ALIGNS_WITH(NodeLabel.CHAIN, NodeLabel.CHAIN),
  SELECTS(NodeLabel.CHAIN_NODE, NodeLabel.CLASS_SYMBOL);

  private final String type;
  private final NodeLabel from;
  private final NodeLabel to;

  EdgeType(NodeLabel from, NodeLabel to) {
    this.type = name();
    this.from = from;
    this.to = to;
  }

  EdgeType(String type, NodeLabel from, NodeLabel to) {
    this.type = type;
    this.from = from;
    this.to = to;
  }

  public String type() {
    return type;
  }

  public NodeLabel from() {
    return from;
  }

  public NodeLabel to() {
    return to;
  }
}
