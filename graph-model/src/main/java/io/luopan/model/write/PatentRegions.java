package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.place.RegionCode;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// Where a patent counts: where its first applicant sat at filing (docs/graph.md, Regions of
/// patents).
final class PatentRegions {
  /// What of a holder tells where its patents count.
  static final List<String> OF_HOLDERS = List.of("regionPath", "regionMethod");

  private PatentRegions() {}

  /// The first applicant of a patent as its record names it.
  private record Applicant(long sequence, String holder, String rawName, @Nullable String address) {
    static final Comparator<Applicant> ORDER =
        Comparator.comparingLong(Applicant::sequence).thenComparing(Applicant::holder);

    static Applicant of(String holder, Map<String, Object> said) {
      return new Applicant(
          said.get("sequence") instanceof Long sequence ? sequence : Long.MAX_VALUE,
          holder,
          String.valueOf(said.get("rawName")),
          said.get("regionPath") instanceof String path ? path : null);
    }
  }

  private record Place(String path, String method) {}

  /// Derives the regions of the patents that this batch makes; call when its holders are stored.
  static void derive(TransactionContext tx, StatementBatch batch) {
    derive(batch, applicants -> registered(tx, applicants));
  }

  /// @param registered the places of holders that a register or a credit code tells
  static void derive(
      StatementBatch batch, Function<Collection<String>, Map<String, String>> registered) {
    var first = new HashMap<String, Applicant>();
    batch
        .related(EdgeType.APPLIED_BY)
        .forEach(
            (ends, said) -> {
              if (batch.isCreated(NodeLabel.PATENT, ends.from())) {
                var applicant = Applicant.of(ends.to(), StatementBatch.shown(said));
                first.merge(ends.from(), applicant, BinaryOperator.minBy(Applicant.ORDER));
              }
            });
    var places =
        registered.apply(first.values().stream().map(Applicant::holder).distinct().toList());
    first.forEach(
        (id, applicant) ->
            place(applicant.address(), places.get(applicant.holder()), applicant.rawName())
                .ifPresent(
                    place -> {
                      batch.derive(NodeLabel.PATENT, id, "regionPath", place.path());
                      batch.derive(NodeLabel.PATENT, id, "regionMethod", place.method());
                    }));
  }

  private static Map<String, String> registered(TransactionContext tx, Collection<String> holders) {
    var places = new HashMap<String, String>();
    if (!holders.isEmpty()) {
      tx.run(CypherFiles.read(PatentRegions.class, "registeredPlaces"), Lists.of("ids", holders))
          .forEachRemaining(
              row -> places.put(row.get("id").asString(), row.get("path").asString()));
    }
    return places;
  }

  /// Works out the regions of patents anew; call when their applicants are stored.
  static void settle(TransactionContext tx, Collection<String> patents) {
    if (patents.isEmpty()) {
      return;
    }
    var rows = new ArrayList<Map<String, Object>>();
    tx.run(
            CypherFiles.read(PatentRegions.class, "firstApplicants"),
            Lists.of("ids", List.copyOf(patents)))
        .forEachRemaining(row -> rows.add(region(row.get("patent").asString(), row.get("first"))));
    tx.run(CypherFiles.read(PatentRegions.class, "storeRegions"), Lists.of("rows", rows)).consume();
  }

  /// The patents whose first applicant is one of these holders.
  static List<String> firstAppliedBy(TransactionContext tx, Collection<String> holders) {
    if (holders.isEmpty()) {
      return List.of();
    }
    return tx.run(
            CypherFiles.read(PatentRegions.class, "firstAppliedBy"),
            Lists.of("ids", List.copyOf(holders)))
        .list(row -> row.get("patent").asString());
  }

  private static Map<String, Object> region(String patent, Value first) {
    var row = new HashMap<String, Object>();
    row.put("id", patent);
    row.put("path", null);
    row.put("method", null);
    if (!first.isNull()) {
      var registered = first.get("method").asString("").equals("REGISTER");
      place(
              first.get("address").asString(null),
              registered ? first.get("path").asString() : null,
              first.get("rawName").asString())
          .ifPresent(
              place -> {
                row.put("path", place.path());
                row.put("method", place.method());
              });
    }
    return row;
  }

  private static Optional<Place> place(
      @Nullable String address, @Nullable String registered, String rawName) {
    if (address != null) {
      return Optional.of(new Place(address, "ADDRESS"));
    }
    if (registered != null) {
      return Optional.of(new Place(registered, "REGISTER"));
    }
    return PartyStatements.inferredRegion(rawName)
        .map(RegionCode::path)
        .map(path -> new Place(path, "NAME"));
  }
}
