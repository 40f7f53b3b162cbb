package io.luopan.loaders.mapped;

import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.PatentFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// The parties and inventors of one row.
final class MappedParties {
  private static final Pattern WITH_COUNTRY = Pattern.compile("(.+?)[\\s\\p{Z}]*\\[([A-Z]{2})]");

  private MappedParties() {}

  static void addTo(PatentFact.Builder patent, MappedRow row) {
    var inventors = named(row, MappedField.INVENTORS);
    var applicants = named(row, MappedField.APPLICANTS);
    NamedParty.addAll(patent, HolderRole.APPLICANT, applicants, inventors);
    NamedParty.addAll(patent, HolderRole.CURRENT_OWNER, named(row, MappedField.OWNERS), inventors);
    NamedParty.addInventors(patent, inventors);
  }

  /// Each name once, in order: Espacenet repeats those that a document spells alike.
  private static List<NamedParty> named(MappedRow row, MappedField field) {
    boolean bracketed = row.columns().mapping().columns(field).countryInBrackets();
    var parties = new LinkedHashMap<String, NamedParty>();
    for (var value : row.values(field)) {
      var match = WITH_COUNTRY.matcher(value);
      var party =
          bracketed && match.matches()
              ? new NamedParty(match.group(1), NamedParty.country(match.group(2)))
              : new NamedParty(value, null);
      parties.putIfAbsent(party.name(), party);
    }
    return List.copyOf(parties.values());
  }
}
