package io.luopan.loaders.resolve;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.party.matching.Party;
import io.luopan.model.write.Applications;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// Who invented for holders: what speaks for two of them being one where their names leave it open.
///
/// It is read as records tell it, so that it stays the same when holders are decided to be one.
final class HolderPartners implements Function<Collection<String>, Map<String, Set<String>>> {
  private static final int PAGE = 100;
  private static final int MOST_PATENTS = 200;

  private final Driver driver;

  HolderPartners(Driver driver) {
    this.driver = driver;
  }

  /// Keys of inventors, by holder; one whose patents name none is not there.
  @Override
  public Map<String, Set<String>> apply(Collection<String> holders) {
    var partners = new HashMap<String, Set<String>>();
    try (var session = driver.session()) {
      holders.stream()
          .distinct()
          .sorted()
          .gather(Gatherers.windowFixed(PAGE))
          .forEach(page -> partners.putAll(session.executeRead(tx -> read(tx, page))));
    }
    return partners;
  }

  private static Map<String, Set<String>> read(TransactionContext tx, List<String> holders) {
    var patents = Applications.of(tx, holders, MOST_PATENTS);
    var inventors =
        inventors(tx, patents.values().stream().flatMap(Set::stream).distinct().toList());
    var partners = new HashMap<String, Set<String>>();
    patents.forEach(
        (holder, of) -> {
          var keys = new TreeSet<String>();
          of.forEach(patent -> keys.addAll(inventors.getOrDefault(patent, Set.of())));
          if (!keys.isEmpty()) {
            partners.put(holder, keys);
          }
        });
    return partners;
  }

  private static Map<String, Set<String>> inventors(TransactionContext tx, List<String> patents) {
    var inventors = new HashMap<String, Set<String>>();
    tx.run(CypherFiles.read(HolderPartners.class, "inventors"), Lists.of("ids", patents))
        .forEachRemaining(
            row ->
                inventors.put(
                    row.get("patent").asString(),
                    row.get("inventors").asList(Value::asString).stream()
                        .map(Party::inventorKey)
                        .collect(Collectors.toSet())));
    return inventors;
  }
}
