package io.luopan.queries.patent;

import java.util.List;
import java.util.Optional;

/// A set of patents that can be paged, counted and broken down. With `onePerFamily` each simple
/// family gives one.
public record PatentSelection(
    PatentScope scope, String parent, PatentFilter where, boolean onePerFamily) {

  public static PatentSelection all(PatentFilter where) {
    return new PatentSelection(PatentScope.ALL, "", where, false);
  }

  public static PatentSelection of(PatentScope scope, String parent, PatentFilter where) {
    return new PatentSelection(scope, parent, where, false);
  }

  public PatentSelection perFamily(boolean each) {
    return new PatentSelection(scope, parent, where, each);
  }

  /// What parents must have in common to be asked together.
  record Shape(PatentScope scope, PatentFilter where, boolean onePerFamily) {

    /// The same patents by a filter alone; empty where a filter cannot say it.
    Optional<PatentFilter> filter(String parent) {
      if (onePerFamily) {
        return Optional.empty();
      }
      return switch (scope) {
        case ALL -> Optional.of(where);
        case CHAIN_NODE -> Optional.of(within().chainNode(List.of(parent)).build());
        case HOLDER -> Optional.of(within().holder(List.of(parent)).build());
        case INVENTOR, FAMILY, CITED, CITING -> Optional.empty();
      };
    }

    private PatentFilter.Builder within() {
      return PatentFilter.builder().and(where.isAll() ? List.of() : List.of(where));
    }
  }

  Shape shape() {
    return new Shape(scope, where, onePerFamily);
  }

  /// One page of one selection.
  public record PageOf(
      PatentSelection selection, List<PatentOrder> order, io.luopan.queries.page.PageRequest page) {
    public PageOf {
      order = List.copyOf(order);
    }
  }

  /// One facet of one selection.
  public record FacetOf(PatentSelection selection, PatentFacet facet, int size) {}
}
