package io.luopan.loaders.resolve;

import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.RorId;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.party.matching.Party;
import io.luopan.model.place.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// A holder as the graph knows it, with all its names.
record KnownHolder(DecidedHolder decided, Party party) {

  /// Empty where a holder known by name only bears none of the names its id is made of.
  static Optional<KnownHolder> of(Record row) {
    var id = row.get("id").asString();
    var names = names(row);
    return names.stream()
        .filter(name -> !id.startsWith("holder/n-") || isNamed(id, name))
        .findFirst()
        .map(name -> new KnownHolder(new DecidedHolder(id, name), party(row, names)));
  }

  /// Whether some name is written in Chinese.
  boolean isChinese() {
    return party.names().stream()
        .anyMatch(name -> name.codePoints().anyMatch(Character::isIdeographic));
  }

  private static boolean isNamed(String id, String name) {
    return id.equals(HolderNames.idOf(HolderNames.key(name)));
  }

  private static List<String> names(Record row) {
    var names = new ArrayList<String>();
    add(names, row.get("name"));
    row.get("names").asList(Value::asString).forEach(names::add);
    add(names, row.get("nameEn"));
    return names.stream().filter(name -> !name.isBlank()).distinct().toList();
  }

  private static void add(List<String> names, Value name) {
    if (!name.isNull()) {
      names.add(name.asString());
    }
  }

  private static Party party(Record row, List<String> names) {
    return Party.named(names.toArray(String[]::new))
        .withCreditCode(CreditCode.tryParse(row.get("creditCode").asString("")).orElse(null))
        .withRor(RorId.tryParse(row.get("ror").asString("")).orElse(null))
        .in(region(row.get("regionPath").asString("")));
  }

  /// The innermost region of a path.
  private static @Nullable RegionCode region(String path) {
    var codes = path.split("/");
    return RegionCode.tryParse(codes[codes.length - 1]).orElse(null);
  }
}
