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
import io.luopan.model.schema.EdgeType;
import io.luopan.model.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
    var said = new LinkedHashMap<EdgeType, Map<String, List<SortedMap<String, Object>>>>();
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
      var target = identity.targetOf(holder);
      said.computeIfAbsent(role, _ -> new LinkedHashMap<>())
          .computeIfAbsent(target, _ -> new ArrayList<>(1))
          .add(relation(party, key, target));
    }
    said.forEach(
        (role, holders) ->
            holders.forEach(
                (holder, of) ->
                    batch.relate(role, patent, holder, HolderMention.together(of), source)));
  }

  static String id(CreditCode code) {
    return CODED + code.text();
  }

  /// Where a holder known by this name and code sits: by its credit code, else inferred from its
  /// name.
  static Optional<RegionCode> inferredRegion(String rawName) {
    return Regions.byHolderNamePrefix(rawName);
  }

  /// @return the holder that the record names, which another may stand for
  private static String mention(
      Statements batch,
      HolderMentions mentions,
      HolderIdentity identity,
      PartyMention party,
      String key) {
    var holder = party.creditCode() == null ? identity.bearerOf(key) : id(party.creditCode());
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
    mention(batch, mentions, holder, name, stated);
    mentions.name(holder, name);
  }

  /// The same, without tying the name to the holder.
  static void mention(
      Statements batch, HolderMentions mentions, String holder, String name, HolderType stated) {
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

  private static SortedMap<String, Object> relation(PartyMention party, String key, String target) {
    var said =
        properties(
            "sequence",
            (long) party.sequence(),
            "rawName",
            party.rawName(),
            "nameKey",
            key,
            "resolvedBy",
            party.creditCode() == null ? "NAME" : "CREDIT_CODE");
    if (party.region() != null) {
      said.put("regionPath", party.region().path());
    }
    return HolderMention.at(said, target, party.creditCode());
  }
}
