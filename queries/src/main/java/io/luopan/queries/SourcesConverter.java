package io.luopan.queries;

import io.luopan.model.load.SourceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.convert.Neo4jPersistentPropertyConverter;

/// Reads the property `sources`, which is one text (docs/graph.md), where Spring Data Neo4j maps.
public final class SourcesConverter implements Neo4jPersistentPropertyConverter<List<String>> {
  @Override
  public Value write(@Nullable List<String> sources) {
    return sources == null ? Values.NULL : Values.value(SourceRef.join(sources));
  }

  @Override
  public List<String> read(@Nullable Value source) {
    return source == null || source.isNull() ? List.of() : SourceRef.split(source.asString());
  }
}
