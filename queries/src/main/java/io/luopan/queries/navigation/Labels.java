package io.luopan.queries.navigation;

import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.util.Map;

/// What things of the graph are called.
record Labels(Map<String, Entity> entities) {
  String of(String id) {
    var entity = entities.get(id);
    return entity == null ? Names.keyOf(id) : entity.label();
  }
}
