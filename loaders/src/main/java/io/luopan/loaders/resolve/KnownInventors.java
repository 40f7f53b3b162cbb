package io.luopan.loaders.resolve;

import io.luopan.loaders.resolve.KnownInventor.Surroundings;
import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.write.Inventions;
import io.luopan.model.write.Inventions.Invention;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// Reads inventors of a graph: all of them by name, in the order of their ids, and some with what
/// stands around.
final class KnownInventors {
  private static final int PAGE = 5_000;
  private static final int SURROUNDED_PAGE = 500;

  private KnownInventors() {}

  /// @return how many were passed over, because the graph does not hold what their ids are made of
  static int forEach(Driver driver, Consumer<DecidedInventor> each) {
    var after = "";
    int passedOver = 0;
    while (true) {
      var from = after;
      try (var session = driver.session()) {
        var rows =
            session.executeRead(tx -> read(tx, "page", Map.of("after", from, "limit", PAGE)));
        for (var row : rows) {
          var inventor = KnownInventor.of(row);
          inventor.ifPresent(each);
          passedOver += inventor.isPresent() ? 0 : 1;
        }
        if (rows.size() < PAGE) {
          return passedOver;
        }
        after = rows.getLast().get("id").asString();
      }
    }
  }

  static List<KnownInventor> surrounded(Driver driver, List<DecidedInventor> inventors) {
    var known = new ArrayList<KnownInventor>();
    try (var session = driver.session()) {
      inventors.stream()
          .gather(Gatherers.windowFixed(SURROUNDED_PAGE))
          .forEach(page -> known.addAll(session.executeRead(tx -> surrounded(tx, page))));
    }
    return known;
  }

  private static List<KnownInventor> surrounded(
      TransactionContext tx, List<DecidedInventor> inventors) {
    var inventions = Inventions.of(tx, inventors.stream().map(DecidedInventor::id).toList());
    var patents = inventions.stream().map(Invention::patent).collect(Collectors.toSet());
    var besides =
        Inventions.ofPatents(tx, patents).stream()
            .collect(Collectors.groupingBy(Invention::record));
    var around = around(tx, patents);
    var of = inventions.stream().collect(Collectors.groupingBy(Invention::inventor));
    return inventors.stream()
        .map(
            inventor ->
                KnownInventor.of(
                    inventor, of.getOrDefault(inventor.id(), List.of()), besides, around))
        .toList();
  }

  private static Map<String, Surroundings> around(
      TransactionContext tx, Collection<String> patents) {
    var around = new HashMap<String, Surroundings>();
    read(tx, "around", Lists.of("ids", List.copyOf(patents)))
        .forEach(
            row ->
                around.put(
                    row.get("patent").asString(),
                    new Surroundings(
                        row.get("holders").asList(Function.identity()).stream()
                            .collect(
                                Collectors.toMap(
                                    holder -> holder.get(0).asString(),
                                    holder -> holder.get(1).asString())),
                        Set.copyOf(row.get("classes").asList(Value::asString)),
                        Optional.ofNullable(row.get("family").asString(null)),
                        row.get("year").isNull()
                            ? Optional.empty()
                            : Optional.of(Year.of(row.get("year").asInt())))));
    return around;
  }

  private static List<Record> read(
      TransactionContext tx, String file, Map<String, Object> parameters) {
    return tx.run(CypherFiles.read(KnownInventors.class, file), parameters).list();
  }
}
