package io.luopan.loaders.resolve;

import io.luopan.model.party.InventorNames;
import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.party.matching.InventorMatcher;
import io.luopan.model.party.matching.InventorMention;
import io.luopan.model.party.matching.ReadInventor;
import io.luopan.model.write.Inventions.Invention;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// An inventor as the graph knows it: one mention made of all its patents.
record KnownInventor(DecidedInventor decided, ReadInventor read) {

  /// What a patent tells of those who invented it; names of holders by their ids.
  record Surroundings(
      Map<String, String> holders,
      Set<String> classes,
      Optional<String> family,
      Optional<Year> filed) {}

  /// By the names that decisions gave it, then by the one shown, which may be another's for whom it
  /// stands.
  static Optional<DecidedInventor> of(Record row) {
    var names = new ArrayList<>(row.get("names").asList(Value::asString));
    names.add(row.get("name").asString(""));
    return DecidedInventor.find(
        row.get("id").asString(), names, row.get("applicantKey").asString(""));
  }

  /// @param inventions of this inventor
  /// @param besides by record, all that it names
  /// @param around by patent
  static KnownInventor of(
      DecidedInventor inventor,
      List<Invention> inventions,
      Map<String, List<Invention>> besides,
      Map<String, Surroundings> around) {
    var records = new HashSet<String>();
    var coInventors = new HashSet<String>();
    var holders = new HashMap<String, String>();
    var classes = new HashSet<String>();
    var families = new HashSet<String>();
    var years = new IntSummaryStatistics();
    for (var invention : inventions) {
      records.add(invention.record());
      for (var beside : besides.getOrDefault(invention.record(), List.of())) {
        if (!beside.inventor().equals(inventor.id())) {
          coInventors.add(InventorNames.key(beside.rawName()));
        }
      }
      var patent = around.get(invention.patent());
      if (patent != null) {
        holders.putAll(patent.holders());
        classes.addAll(patent.classes());
        patent.family().ifPresent(families::add);
        patent.filed().ifPresent(year -> years.accept(year.getValue()));
      }
    }
    var mention =
        InventorMention.of(inventor.name(), records)
            .with(coInventors, holders, classes)
            .of(families)
            .in(
                years.getCount() == 0
                    ? null
                    : new InventorMention.Years(years.getMin(), years.getMax()));
    return new KnownInventor(inventor, InventorMatcher.read(mention));
  }
}
