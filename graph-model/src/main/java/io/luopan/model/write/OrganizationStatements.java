package io.luopan.model.write;

import static io.luopan.model.write.PatentStatements.putIfKnown;
import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.party.HolderNames;
import io.luopan.model.party.NameKind;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.party.OrganizationFact.Kinship;
import io.luopan.model.party.OrganizationFact.Name;
import io.luopan.model.party.RorId;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.Regions;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.text.Folding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// States what a register says of an organization.
final class OrganizationStatements {
  private OrganizationStatements() {}

  static String id(RorId ror) {
    return "holder/ror-" + ror.text();
  }

  /// The holder's id; an organization without identifier is the holder of its first name.
  static String id(OrganizationFact fact) {
    if (fact.creditCode() != null) {
      return PartyStatements.id(fact.creditCode());
    }
    return fact.ror() != null
        ? id(fact.ror())
        : HolderNames.idOf(HolderNames.key(fact.names().getFirst().text()));
  }

  /// Tells the identity which names the organization bears; acronyms name nobody for certain.
  static void announce(HolderIdentity identity, OrganizationFact fact) {
    if (fact.ror() == null && fact.creditCode() == null) {
      return;
    }
    for (var name : fact.names()) {
      var key = HolderNames.key(name.text());
      if (name.kind() != NameKind.SHORT && !key.isEmpty()) {
        identity.bears(id(fact), key);
      }
    }
  }

  static void state(
      Statements batch, HolderMentions mentions, OrganizationFact fact, String source) {
    var id = id(fact);
    var said = new TreeMap<String, Object>();
    said.put("name", shownName(fact));
    fact.names().stream()
        .filter(name -> name.lang().equals("en") && name.kind() != NameKind.SHORT)
        .findFirst()
        .ifPresent(name -> said.put("nameEn", name.text()));
    said.put("holderType", fact.type().name());
    said.put("active", fact.active());
    putIfKnown(said, "ror", fact.ror() == null ? null : fact.ror().text());
    putIfKnown(said, "creditCode", fact.creditCode() == null ? null : fact.creditCode().text());
    putIfKnown(
        said, "established", fact.established() == null ? null : fact.established().longValue());
    var region = region(fact);
    region.ifPresent(
        code -> {
          said.put("regionPath", code.path());
          said.put("regionMethod", "REGISTER");
          PlaceStatements.mention(batch, code);
          batch.relate(
              EdgeType.LOCATED_IN,
              id,
              PlaceStatements.id(code),
              properties("method", "REGISTER"),
              source);
        });
    batch.state(NodeLabel.HOLDER, id, said, source);
    names(batch, mentions, id, fact, source);
    fact.kin().forEach(kin -> kin(batch, mentions, id, kin, source));
  }

  /// Of two names with one key the first is kept, a full name before an acronym.
  private static void names(
      Statements batch, HolderMentions mentions, String id, OrganizationFact fact, String source) {
    var told = new LinkedHashMap<String, Name>();
    fact.names().stream()
        .filter(name -> name.kind() != NameKind.SHORT)
        .forEach(name -> told.putIfAbsent(HolderNames.key(name.text()), name));
    fact.names().forEach(name -> told.putIfAbsent(HolderNames.key(name.text()), name));
    told.remove("");
    told.forEach(
        (key, name) -> {
          mentions.registered(key);
          batch.relate(
              EdgeType.NAMES,
              key,
              id,
              properties(
                  "text", name.text().strip(), "lang", name.lang(), "kind", name.kind().name()),
              source);
        });
  }

  /// The Chinese name where there is one: it is what Chinese records call the organization.
  private static String shownName(OrganizationFact fact) {
    return fact.names().stream()
        .filter(name -> name.lang().equals("zh") && name.kind() != NameKind.SHORT)
        .findFirst()
        .orElse(fact.names().getFirst())
        .text();
  }

  private static Optional<RegionCode> region(OrganizationFact fact) {
    var place = fact.place();
    Optional<RegionCode> found =
        place == null
            ? Optional.empty()
            : Regions.byEnglishNames(place.country(), place.subdivision(), place.city());
    return found
        .or(() -> Optional.ofNullable(fact.region()))
        .or(() -> Optional.ofNullable(fact.creditCode()).flatMap(code -> code.regionCode()));
  }

  private static void kin(
      Statements batch, HolderMentions mentions, String id, Kinship kin, String source) {
    var other = id(kin.other());
    mentions.mention(
        other,
        Map.of(
            "ror",
            kin.other().text(),
            "name",
            kin.other().text(),
            "holderType",
            "UNKNOWN",
            "search",
            Folding.fold(kin.other().text())),
        null);
    switch (kin.relation()) {
      case PART_OF -> batch.relate(EdgeType.HOLDER_PART_OF, id, other, properties(), source);
      case HAS_PART -> batch.relate(EdgeType.HOLDER_PART_OF, other, id, properties(), source);
      case SUCCEEDED_BY -> batch.relate(EdgeType.SUCCEEDED_BY, id, other, properties(), source);
      case SUCCESSOR_OF -> batch.relate(EdgeType.SUCCEEDED_BY, other, id, properties(), source);
      case RELATED -> batch.relate(EdgeType.RELATED_TO, id, other, properties(), source);
    }
  }
}
