package io.luopan.queries.party;

import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import java.util.List;

/// A person as one applicant's patents name them, with those that were decided to be the same: else
/// the same name at another applicant is another inventor.
public record Inventor(String id, List<String> sources, String name) implements Entity {
  public static Inventor of(Row row) {
    return new Inventor(row.text("id"), row.sources(), row.text("name"));
  }

  @Override
  public String label() {
    return name;
  }
}
