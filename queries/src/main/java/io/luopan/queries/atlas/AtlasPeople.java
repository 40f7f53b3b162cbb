package io.luopan.queries.atlas;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.atlas.PeopleList.OnNode;
import io.luopan.queries.atlas.PeopleList.Person;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.Inventor;
import java.util.List;

/// Lists inventors on a chain's nodes.
final class AtlasPeople {
  private final GraphReader graph;

  AtlasPeople(GraphReader graph) {
    this.graph = graph;
  }

  private record Found(boolean local, Person person) {
    static Found of(Row row) {
      return new Found(
          row.flag("local"),
          new Person(
              AtlasThing.of(Inventor.of(row.row("inventor"))),
              row.isAbsent("affiliation") ? null : AtlasThing.of(Holder.of(row.row("affiliation"))),
              row.number("families"),
              row.number("inForce")));
    }
  }

  PeopleList list(AtlasTemplate.Item item, AtlasSubject subject) {
    var found =
        graph.listByParent(
            AtlasPeople.class,
            "onNodes",
            Parameters.of("nodes", subject.nodeIds())
                .and("regionPath", subject.region().path())
                .and("reference", subject.method().reference())
                .and("from", subject.method().from())
                .and("to", subject.method().to())
                .and("asOf", subject.method().asOf())
                .and("limit", item.limit()),
            Found::of);
    return new PeopleList(
        item.heading(
            List.of(
                "At most %d of each kind on a node, those with most families in force first; the"
                        .formatted(item.limit())
                    + " order is no ranking by merit.",
                "An inventor is one name at one applicant; where a patent counts is where its first"
                    + " applicant sat at filing.")),
        subject.gaps().stream()
            .map(gap -> onNode(gap, found.getOrDefault(gap.chainNode().id(), List.of())))
            .toList());
  }

  private static OnNode onNode(ChainGap gap, List<Found> found) {
    return new OnNode(AtlasThing.of(gap.chainNode()), persons(found, true), persons(found, false));
  }

  private static List<Person> persons(List<Found> found, boolean local) {
    return found.stream().filter(one -> one.local() == local).map(Found::person).toList();
  }
}
