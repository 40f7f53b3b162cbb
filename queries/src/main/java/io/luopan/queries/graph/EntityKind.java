package io.luopan.queries.graph;

import io.luopan.queries.RefusedException;
import java.util.Arrays;
import java.util.Optional;

/// The kinds of thing a client meets, with their label and the first part of their ids.
public enum EntityKind {
  PATENT("Patent", "patent"),
  PUBLICATION("Publication", "publication"),
  FAMILY("Family", "family"),
  HOLDER("Holder", "holder"),
  INVENTOR("Inventor", "inventor"),
  SYSTEM("IndustrySystem", "system"),
  CLUSTER("Cluster", "cluster"),
  CHAIN("Chain", "chain"),
  CHAIN_NODE("ChainNode", "chain-node"),
  REGION("Region", "region"),
  CLASS_SYMBOL("ClassSymbol", "class"),
  STANDARD("Standard", "standard"),
  DECLARATION("Declaration", "declaration"),
  DECLARED_PATENT("DeclaredPatent", "declared"),
  ESSENTIALITY_FINDING("EssentialityFinding", "finding"),
  POOL("Pool", "pool"),
  PROGRAMME("Programme", "programme"),
  POOL_LISTING("PoolListing", "listing"),
  MEMBERSHIP("Membership", "membership"),
  ROYALTY_TERM("RoyaltyTerm", "royalty"),
  ALLIANCE("Alliance", "alliance");

  private final String label;
  private final String idPrefix;

  EntityKind(String label, String idPrefix) {
    this.label = label;
    this.idPrefix = idPrefix;
  }

  /// The node label in the graph.
  public String label() {
    return label;
  }

  /// The graph id of the thing of this kind with this key: `patent/CN201610551889`.
  public String id(String key) {
    return idPrefix + "/" + key;
  }

  /// The kind an id belongs to; empty when it has none of our prefixes.
  public static Optional<EntityKind> find(String id) {
    int slash = id.indexOf('/');
    var prefix = slash < 0 ? id : id.substring(0, slash);
    return Arrays.stream(values()).filter(kind -> kind.idPrefix.equals(prefix)).findFirst();
  }

  public static EntityKind of(String id) {
    return find(id)
        .orElseThrow(
            () -> RefusedException.badInput("'%s' is the id of nothing here.".formatted(id)));
  }

  public static EntityKind ofLabel(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind has the label " + label));
  }
}
