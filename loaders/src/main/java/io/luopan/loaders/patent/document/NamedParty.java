package io.luopan.loaders.patent.document;

import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.HolderTypes;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A party as a document names it, with the region its address tells.
public record NamedParty(String name, @Nullable RegionCode region) {

  /// The country of a two-letter code (ISO 3166-1), where it is one.
  public static @Nullable RegionCode country(String code) {
    return RegionCode.tryParse(code).filter(region -> region.code().length() == 2).orElse(null);
  }

  /// Adds all of one role in order. Whoever is an inventor, too, is a person; of others the name
  /// tells what they are.
  public static void addAll(
      PatentFact.Builder patent,
      HolderRole role,
      List<NamedParty> parties,
      List<NamedParty> inventors) {
    var persons = inventors.stream().map(NamedParty::key).toList();
    for (int i = 0; i < parties.size(); i++) {
      var party = parties.get(i);
      var type =
          persons.contains(party.key()) ? HolderType.PERSON : HolderTypes.fromName(party.name());
      patent.party(new PartyMention(party.name(), role, i + 1, type, null, party.region()));
    }
  }

  public static void addInventors(PatentFact.Builder patent, List<NamedParty> inventors) {
    for (int i = 0; i < inventors.size(); i++) {
      patent.inventor(new PersonMention(inventors.get(i).name(), i + 1));
    }
  }

  /// The name as it is written, but for the separator that some databases leave at its end:
  /// `HERRALA, SAMI,` is HERRALA, SAMI.
  public static Optional<String> name(String written) {
    return Optional.of(written.strip().replaceFirst("[,;\\s]+$", ""))
        .filter(name -> !name.isEmpty());
  }

  private String key() {
    return name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
  }
}
