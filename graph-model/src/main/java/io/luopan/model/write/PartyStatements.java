package io.luopan.model.write;

import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.HolderTypes;
import io.luopan.model.party.PartyMention;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.Regions;
import io.luopan.model.text.Folding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// States which holders a patent record names, once [HolderIdentity] knows every bearer of a name
/// in the batch.
final class PartyStatements {
  private static final String CODED = "holder/uscc-";

  private PartyStatements() {}

  /// Tells the identity which identified holders the record's own credit codes name.
  static void announce(HolderIdentity identity, PatentFact fact) {
    for (var party : fact.parties()) {
      if (party.creditCode() != null) {
        identity.bears(id(party.creditCode()), HolderNames.key(party.rawName()));
      }
    }
  }

  static void state(
      Statements batch,
      HolderMentions mentions,
      HolderIdentity identity,
      String patent,
      PatentFact fact,
      String source) {
    // A record may name one holder twice in one role; then one relationship keeps both raw names.
    var said = new LinkedHashMap<EdgeType, Map<String, TreeMap<String, Object>>>();
    for (var party : fact.parties()) {
      var key = HolderNames.key(party.rawName());
      if (key.isEmpty()) {
        continue;
      }
      var holder = mention(batch, mentions, identity, party, key);
      var role =
          switch (party.role()) {
            case APPLICANT -> EdgeType.APPLIED_BY;
            case CURRENT_OWNER -> EdgeType.OWNED_BY;
            case LICENSEE -> EdgeType.LICENSED_TO;
          };
      said.computeIfAbsent(role, _ -> new LinkedHashMap<>())
          .merge(holder, relation(party, key), PartyStatements::both);
    }
    said.forEach(
        (role, holders) ->
            holders.forEach(
                (holder, properties) -> batch.relate(role, patent, holder, properties, source)));
  }

  static String id(CreditCode code) {
    return CODED + code.text();
  }

  /// Where a holder known by this name and code sits: by its credit code, else inferred from its
  /// name.
  static Optional<RegionCode> inferredRegion(String rawName) {
    return Regions.byHolderNamePrefix(rawName);
  }

  private static String mention(
      Statements batch,
      HolderMentions mentions,
      HolderIdentity identity,
      PartyMention party,
      String key) {
    var holder = party.creditCode() == null ? identity.holderOf(key) : id(party.creditCode());
    named(batch, mentions, holder, party.rawName().strip(), party.type());
    return holder;
  }

  /// Mentions a holder by a name that a record gives, with the place and type that its credit code
  /// tells, else its name. A type that the record states itself goes before.
  static void named(
      Statements batch, HolderMentions mentions, String holder, String name, HolderType stated) {
    if (!mentions.isNew(holder, name, stated)) {
      return;
    }
    var code = creditCode(holder);
    var properties = new HashMap<String, Object>();
    properties.put("name", name);
    properties.put("search", Folding.fold(name));
    properties.put("holderType", type(stated, code, name).name());
    code.ifPresent(known -> properties.put("creditCode", known.text()));
    var registered = code.flatMap(CreditCode::regionCode);
    var region = registered.or(() -> inferredRegion(name)).orElse(null);
    if (region != null) {
      PlaceStatements.mention(batch, region);
      properties.put("regionPath", region.path());
      properties.put("regionMethod", registered.isPresent() ? "REGISTER" : "NAME");
    }
    mentions.mention(holder, properties, region);
    mentions.name(holder, name);
  }

  private static HolderType type(HolderType stated, Optional<CreditCode> code, String name) {
    return stated != HolderType.UNKNOWN
        ? stated
        : code.flatMap(CreditCode::holderTypeHint).orElseGet(() -> HolderTypes.fromName(name));
  }

  /// The credit code that is part of a holder's id.
  static Optional<CreditCode> creditCode(String holder) {
    return holder.startsWith(CODED)
        ? CreditCode.tryParse(holder.substring(CODED.length()))
        : Optional.empty();
  }

  /// What is said of a relation to a holder that a bare name means; [HolderMoves] moves it.
  static TreeMap<String, Object> byName(String rawName, String key) {
    return new TreeMap<>(properties("rawName", rawName, "nameKey", key, "resolvedBy", "NAME"));
  }

  private static TreeMap<String, Object> relation(PartyMention party, String key) {
    var said =
        new TreeMap<>(
            properties(
                "sequence",
                (long) party.sequence(),
                "rawName",
                party.rawName(),
                "nameKey",
                key,
                "resolvedBy",
                party.creditCode() == null ? "NAME" : "CREDIT_CODE"));
    if (party.region() != null) {
      said.put("regionPath", party.region().path());
    }
    return said;
  }

  /// One relation of a holder that a record names twice.
  static <M extends Map<String, Object>> M both(M first, M second) {
    first.merge("rawName", second.get("rawName"), (a, b) -> a.equals(b) ? a : a + " ; " + b);
    return first;
  }
}
