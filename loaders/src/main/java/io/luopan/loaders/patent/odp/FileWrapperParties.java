package io.luopan.loaders.patent.odp;

import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.loaders.use.CountryNames;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Applicants and inventors of an application, with the state or country of their first address.
final class FileWrapperParties {
  private FileWrapperParties() {}

  static void addTo(PatentFact.Builder patent, JsonNode metadata, List<NamedParty> owners) {
    var inventors = named(metadata.path("inventorBag"), "inventorNameText");
    var applicants = named(metadata.path("applicantBag"), "applicantNameText");
    NamedParty.addAll(
        patent, HolderRole.APPLICANT, applicants.isEmpty() ? inventors : applicants, inventors);
    NamedParty.addAll(patent, HolderRole.CURRENT_OWNER, owners, inventors);
    NamedParty.addInventors(patent, inventors);
  }

  private static List<NamedParty> named(JsonNode parties, String member) {
    var named = new ArrayList<NamedParty>();
    for (var party : parties) {
      var address = party.path("correspondenceAddressBag").path(0);
      var country = FileWrapper.text(address, "countryCode");
      var region =
          CountryNames.region(
              country.isEmpty() ? FileWrapper.text(party, "countryCode") : country,
              FileWrapper.text(address, "geographicRegionCode"),
              FileWrapper.text(address, "cityName"));
      NamedParty.name(name(party, member))
          .ifPresent(name -> named.add(new NamedParty(name, region)));
    }
    return named;
  }

  /// The name as a whole, else its parts.
  private static String name(JsonNode party, String member) {
    var whole = FileWrapper.text(party, member);
    return whole.isEmpty()
        ? Stream.of("firstName", "middleName", "lastName", "nameSuffix")
            .map(part -> FileWrapper.text(party, part))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
        : whole;
  }
}
