package io.luopan.loaders.patent;

import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.HolderTypes;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who stands on a grant or published application, and who of them held it at filing.
///
/// Until September 2012 only inventors could apply in the United States, and many grants still name
/// them alone as applicants. So the holder at filing is, in this order: the applicants, if one of
/// them is an organization; else the assignees; else the applicants or inventors, as persons.
/// Assignees are also the current owners, as of the publication.
final class UsptoParties {
  private final List<Party> applicants;
  private final List<Party> assignees;
  private final List<Party> inventors;

  private record Party(
      String name, boolean organization, String role, @Nullable RegionCode region) {}

  private UsptoParties(List<Party> applicants, List<Party> assignees, List<Party> inventors) {
    this.applicants = applicants;
    this.assignees = assignees;
    this.inventors = inventors;
  }

  static UsptoParties of(XmlElement bibliography) {
    var applying =
        Stream.concat(
                bibliography.all("parties", "applicants", "applicant"),
                bibliography.all("us-parties", "us-applicants", "us-applicant"))
            .toList();
    var inventing =
        Stream.concat(
                bibliography.all("parties", "inventors"),
                bibliography.all("us-parties", "inventors"))
            .flatMap(XmlElement::children)
            .toList();
    return new UsptoParties(
        parties(applying.stream().filter(element -> !inventorsAlone(element))),
        parties(bibliography.all("assignees", "assignee")),
        parties(
            inventing.isEmpty()
                ? applying.stream().filter(UsptoParties::inventorsAlone)
                : inventing.stream()));
  }

  void addTo(PatentFact.Builder patent) {
    addAll(patent, HolderRole.APPLICANT, holdersAtFiling());
    addAll(patent, HolderRole.CURRENT_OWNER, assignees);
    for (int i = 0; i < inventors.size(); i++) {
      patent.inventor(new PersonMention(inventors.get(i).name(), i + 1));
    }
  }

  private List<Party> holdersAtFiling() {
    if (applicants.stream().anyMatch(Party::organization)) {
      return applicants;
    }
    if (!assignees.isEmpty()) {
      return assignees;
    }
    return applicants.isEmpty() ? inventors : applicants;
  }

  private static void addAll(PatentFact.Builder patent, HolderRole role, List<Party> parties) {
    for (int i = 0; i < parties.size(); i++) {
      var party = parties.get(i);
      patent.party(new PartyMention(party.name(), role, i + 1, type(party), null, party.region()));
    }
  }

  /// The USPTO's assignee codes tell persons (04, 05) and governments (06 to 09); its companies
  /// (02, 03) may be universities, too, so there the name has to tell. A leading 1 marks a part
  /// interest.
  private static HolderType type(Party party) {
    return switch (party.role()) {
      case "04", "05", "14", "15" -> HolderType.PERSON;
      case "06", "07", "08", "09", "16", "17", "18", "19" -> HolderType.GOVERNMENT;
      default -> party.organization() ? HolderTypes.fromName(party.name()) : HolderType.PERSON;
    };
  }

  private static boolean inventorsAlone(XmlElement applicant) {
    return applicant.attribute("app-type").orElse("").contains("inventor");
  }

  private static List<Party> parties(Stream<XmlElement> elements) {
    return elements.flatMap(element -> party(element).stream()).toList();
  }

  private static Optional<Party> party(XmlElement element) {
    var book = element.find("addressbook").orElse(element);
    var organization = book.text("orgname");
    var role = book.text("role").or(() -> element.text("role")).orElse("");
    return organization
        .or(() -> personName(book))
        .map(name -> new Party(name, organization.isPresent(), role, region(element, book)));
  }

  /// First names first, as in `Charles D. Hood, III`.
  private static Optional<String> personName(XmlElement book) {
    var name =
        Stream.of("first-name", "middle-name", "last-name", "suffix")
            .flatMap(part -> book.text(part).stream())
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? book.text("name") : Optional.of(name);
  }

  /// The state in the United States, in China the city as far as it is known, else the country;
  /// absent where no country can be read.
  private static @Nullable RegionCode region(XmlElement element, XmlElement book) {
    var country =
        book.text("address", "country").or(() -> element.text("residence", "country")).orElse("");
    var narrower =
        switch (country) {
          case "US" ->
              book.text("address", "state").flatMap(code -> RegionCode.tryParse("US-" + code));
          case "CN" ->
              Regions.byEnglishNames(country, null, book.text("address", "city").orElse(null));
          default -> Optional.<RegionCode>empty();
        };
    return narrower
        .or(() -> RegionCode.tryParse(country).filter(code -> code.code().length() == 2))
        .orElse(null);
  }
}
