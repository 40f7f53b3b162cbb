package io.luopan.loaders.patent.cnipa;

import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Applicants, inventors and, on grants, the holders at grant (INID 73). An address stands as a
/// text, `518129 广东省深圳市龙岗区…`, and taken apart; parts that are not told are `0`.
final class CnipaParties {
  private CnipaParties() {}

  static void addTo(PatentFact.Builder patent, XmlElement bibliography) {
    var applicants = parties(bibliography.all("Parties", "ApplicantDetails", "Applicant"));
    var inventors = parties(bibliography.all("Parties", "InventorDetails", "Inventor"));
    var assignees = parties(bibliography.all("AssigneeDetails", "Assignee"));
    NamedParty.addAll(patent, HolderRole.APPLICANT, applicants, inventors);
    NamedParty.addAll(patent, HolderRole.CURRENT_OWNER, assignees, inventors);
    NamedParty.addInventors(patent, inventors);
  }

  private static List<NamedParty> parties(Stream<XmlElement> elements) {
    return elements
        .flatMap(element -> element.children("AddressBook").limit(1))
        .flatMap(
            book ->
                NamedParty.name(book.text("Name").orElse(""))
                    .map(name -> new NamedParty(name, region(book)))
                    .stream())
        .toList();
  }

  /// In China as deep as the address tells it, else the country.
  private static @Nullable RegionCode region(XmlElement book) {
    var country = NamedParty.country(book.text("Address", "WIPOST3Code").orElse(""));
    if (country != null && !country.equals(RegionCode.CHINA)) {
      return country;
    }
    return Stream.of(book.text("Address", "Text").orElse(""), parts(book))
        .flatMap(address -> Regions.byAddressPrefix(address).stream())
        .findFirst()
        .orElse(country);
  }

  private static String parts(XmlElement book) {
    return String.join(
        "",
        Stream.of("Province", "City", "County")
            .flatMap(part -> book.text("Address", part).stream())
            .filter(part -> !part.equals("0"))
            .toList());
  }
}
