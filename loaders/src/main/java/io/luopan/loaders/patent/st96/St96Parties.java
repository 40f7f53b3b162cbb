package io.luopan.loaders.patent.st96;

import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Applicants, inventors and assignees of a `PartyBag`: each has a `Contact` or
/// `PublicationContact` with a name in parts, an organization's name, or a name as it stands.
final class St96Parties {
  private St96Parties() {}

  static void addTo(PatentFact.Builder patent, XmlElement bibliography) {
    var applicants = parties(bibliography.all("PartyBag", "ApplicantBag", "Applicant"));
    var inventors = parties(bibliography.all("PartyBag", "InventorBag", "Inventor"));
    var assignees = parties(bibliography.all("PartyBag", "AssigneeBag", "Assignee"));
    NamedParty.addAll(
        patent, HolderRole.APPLICANT, applicants.isEmpty() ? assignees : applicants, inventors);
    NamedParty.addAll(patent, HolderRole.CURRENT_OWNER, assignees, inventors);
    NamedParty.addInventors(patent, inventors);
  }

  private static List<NamedParty> parties(Stream<XmlElement> elements) {
    return elements.flatMap(element -> party(element).stream()).toList();
  }

  private static Optional<NamedParty> party(XmlElement element) {
    return Stream.concat(element.children("PublicationContact"), element.children("Contact"))
        .flatMap(
            contact ->
                contact
                    .find("Name")
                    .flatMap(St96Parties::name)
                    .map(name -> new NamedParty(name, region(contact)))
                    .stream())
        .findFirst();
  }

  private static Optional<String> name(XmlElement name) {
    return name.text("OrganizationName", "OrganizationStandardName")
        .or(() -> name.text("EntityName"))
        .or(() -> name.text("PersonName", "PersonFullName"))
        .or(() -> name.find("PersonName", "PersonStructuredName").flatMap(St96Parties::ofParts))
        .or(() -> name.find("PersonName").flatMap(St96Parties::ofParts))
        .flatMap(NamedParty::name);
  }

  /// First names first.
  private static Optional<String> ofParts(XmlElement person) {
    return Optional.of(
            Stream.of("FirstName", "MiddleName", "LastName", "NameSuffix")
                .flatMap(part -> person.text(part).stream())
                .collect(Collectors.joining(" ")))
        .filter(name -> !name.isEmpty());
  }

  /// The state in the United States, in China the city as far as it is known, else the country.
  private static @Nullable RegionCode region(XmlElement contact) {
    var country = contact.text("CountryCode").orElse("");
    var narrower =
        switch (country) {
          case "US" ->
              contact
                  .text("GeographicRegionName")
                  .flatMap(state -> RegionCode.tryParse("US-" + state));
          case "CN" -> Regions.byEnglishNames(country, null, contact.text("CityName").orElse(null));
          default -> Optional.<RegionCode>empty();
        };
    return narrower.orElse(NamedParty.country(country));
  }
}
