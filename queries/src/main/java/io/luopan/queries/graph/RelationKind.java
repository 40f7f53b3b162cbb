package io.luopan.queries.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The relations a client meets, with the relationship types that carry them.
public enum RelationKind {
  HOLDS("APPLIED_BY", "OWNED_BY"),
  INVENTED_BY("INVENTED_BY"),
  MEMBER_OF_FAMILY("IN_FAMILY"),
  CITES("CITES", "PUBLISHED_AS"),
  PLACED_ON("PLACED_ON"),
  CLASSIFIED_AS("CLASSIFIED_AS"),
  UPSTREAM_OF("FEEDS"),
  PART_OF("PART_OF", "NODE_OF", "CHILD_OF", "UNDER", "EDITION_OF", "PROGRAMME_OF", "TERM_OF"),
  COVERS("COVERS"),
  ALIGNED_WITH("ALIGNS_WITH"),
  SELECTS("SELECTS"),
  LOCATED_IN("LOCATED_IN"),
  SUCCESSOR_OF("SUCCEEDED_BY"),
  RELATED_TO("RELATED_TO"),
  REPLACES("REPLACES", "UPDATES"),
  DRAFTED_BY("DRAFTED_BY"),
  DECLARED_BY("DECLARED_BY"),
  DECLARES("DECLARES"),
  DECLARED_TO("DECLARED_FOR", "BLANKET_FOR"),
  FOUND("FOUND_FOR", "FOUND_BY"),
  NAMES_PATENT("NAMES_NUMBER", "NUMBER_OF"),
  POOLED_IN("LISTED_IN", "LISTED_FOR", "LISTED_OF"),
  LICENSES("LICENSES"),
  MEMBER_OF("MEMBERSHIP_OF", "MEMBERSHIP_IN", "PARTY"),
  ADMINISTERED_BY("ADMINISTERED_BY"),
  SERVES("SERVES", "CONCERNS");

  private final List<String> types;

  RelationKind(String... types) {
    this.types = List.of(types);
  }

  public List<String> types() {
    return types;
  }

  public static RelationKind ofType(String type) {
    return Arrays.stream(values())
        .filter(kind -> kind.types.contains(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no relation has the type " + type));
  }

  /// All of them where none is named.
  public static Collection<RelationKind> orAll(Collection<RelationKind> named) {
    return named.isEmpty() ? List.of(values()) : named;
  }
}
