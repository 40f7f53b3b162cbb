package io.luopan.queries.navigation;

import io.luopan.queries.patent.PatentFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A branch of a technology decomposition (技术分解表): the patents on its chain nodes that its filter
/// means, and all that the branches under it hold.
///
/// @param key by which others name it
/// @param under the key of the branch it is part of; null at the
/// top
/// @param chainNodes ids; alternatives
/// @param where what else must hold, or all that selects
public record Branch(
    String key,
    @Nullable String under,
    String name,
    @Nullable String nameEn,
    List<String> chainNodes,
    @Nullable PatentFilter where) {
  public Branch {
    chainNodes = List.copyOf(chainNodes);
  }

  boolean selects() {
    return !chainNodes.isEmpty() || where != null && !where.isAll();
  }

  /// What it selects by itself, in words; empty where only the branches under it select.
  public String rule() {
    return selects() ? FilterWords.of(own()) : "";
  }

  /// What it selects by itself.
  PatentFilter own() {
    if (chainNodes.isEmpty() && where != null) {
      return where;
    }
    var nodes = PatentFilter.builder().chainNode(chainNodes).build();
    return where == null ? nodes : nodes.narrowedBy(where);
  }
}
