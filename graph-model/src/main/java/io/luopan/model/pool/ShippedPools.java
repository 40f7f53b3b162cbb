package io.luopan.model.pool;

import io.luopan.model.cypher.ResourceFolder;
import io.luopan.model.load.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The pools, programmes, members, royalties and alliances that ship with Luopan: what named or
/// public reports confirm, and no more. No list of patents is among them.
public final class ShippedPools {
  private static final ResourceFolder FOLDER = ResourceFolder.of(ShippedPools.class, "");

  private ShippedPools() {}

  /// All facts, each with the file and row that say it; pools come before what belongs to them.
  public static List<Sourced> facts() {
    var facts = new ArrayList<Sourced>();
    facts.addAll(read("pools.csv", ShippedPools::pool));
    facts.addAll(read("alliances.csv", ShippedPools::alliance));
    facts.addAll(read("programmes.csv", ShippedPools::programme));
    facts.addAll(read("members.csv", ShippedPools::membership));
    facts.addAll(read("royalties.csv", ShippedPools::royalty));
    return facts;
  }

  private static List<Sourced> read(String file, Function<ShippedRow, PoolFact> reader) {
    return ShippedRow.all(file, FOLDER.texts(file).getOrDefault(file, "")).stream()
        .map(row -> new Sourced(reader.apply(row), row.at(), "pool/" + file + ":" + row.number()))
        .toList();
  }

  private static Pool pool(ShippedRow row) {
    return new Pool(
        row.text("code"),
        row.names(),
        row.orNull("basis", Pool.Basis::valueOf),
        row.orNull("administrator", Function.identity()),
        row.day("launchedOn"),
        row.day("closedOn"),
        row.list("nodes"),
        row.text("citation"));
  }

  private static Alliance alliance(ShippedRow row) {
    return new Alliance(
        row.text("code"),
        row.names(),
        Alliance.Kind.valueOf(row.text("kind")),
        row.orNull("purpose", Function.identity()),
        row.day("foundedOn"),
        row.list("nodes"),
        row.text("citation"));
  }

  private static Programme programme(ShippedRow row) {
    return new Programme(
        row.text("code"),
        row.names(),
        row.orNull("fieldOfUse", Function.identity()),
        row.standards(),
        row.list("products"),
        row.day("launchedOn"),
        row.text("citation"));
  }

  private static Membership membership(ShippedRow row) {
    return new Membership(
        Membership.Body.valueOf(row.text("body")),
        row.text("code"),
        row.orNull("programme", Function.identity()),
        row.text("party"),
        Membership.Role.valueOf(row.text("role")),
        row.day("joinedOn"),
        row.day("leftOn"),
        row.orNull("products", Function.identity()),
        row.orNull("exclusive", Boolean::valueOf),
        row.text("citation"));
  }

  private static RoyaltyTerm royalty(ShippedRow row) {
    return new RoyaltyTerm(
        row.text("programme"),
        row.text("product"),
        RoyaltyTerm.Unit.valueOf(row.text("unit")),
        row.amount("amount"),
        row.currency(),
        row.orNull("condition", RoyaltyTerm.Condition::valueOf),
        row.cap(),
        row.orNull("capPeriod", RoyaltyTerm.CapPeriod::valueOf),
        row.day("from"),
        row.day("until"),
        row.region(),
        row.orNull("note", Function.identity()),
        row.text("citation"));
  }
}
