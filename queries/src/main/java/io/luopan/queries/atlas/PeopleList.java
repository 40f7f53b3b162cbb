package io.luopan.queries.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 人才清单: inventors who filed on a node, of the region and from elsewhere. `limit` bounds each of
/// the two on each node.
public record PeopleList(Heading heading, List<OnNode> nodes) implements AtlasItem {

  public PeopleList {
    nodes = List.copyOf(nodes);
  }

  public record OnNode(AtlasThing chainNode, List<Person> local, List<Person> elsewhere) {
    public OnNode {
      local = List.copyOf(local);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /// @param affiliation the applicant of its patents
  /// @param inForce families with a patent in force
  public record Person(
      AtlasThing inventor, @Nullable AtlasThing affiliation, long families, long inForce) {}
}
