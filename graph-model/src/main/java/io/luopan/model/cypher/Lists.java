package io.luopan.model.cypher;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Lists as the parameters of a query, in one map: `UNWIND $lists.rows AS row`.
///
/// Neo4j plans a query once for each power of ten of the length of a list that is a parameter by
/// itself; it does not look into maps.
public final class Lists {
  private static final String NAME = "lists";

  private Lists() {}

  public static Map<String, Object> of(String name, Collection<?> list) {
    return Map.of(NAME, Map.of(name, list));
  }

  /// A list beside parameters that are none.
  public static Map<String, Object> of(String name, Collection<?> list, Map<String, ?> others) {
    var all = new HashMap<String, Object>(others);
    all.putAll(of(name, list));
    return all;
  }
}
