package io.luopan.loaders.patent.marec;

import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parties of a document, one mention each: MAREC lists them in up to three spellings, `epo`
/// (standardized, with the country), `intermediate` and `original`, the same parties in the same
/// order. The original is preferred.
final class MarecParties {
  private static final List<String> PREFERRED = List.of("original", "intermediate", "epo");

  private MarecParties() {}

  static void addTo(PatentFact.Builder patent, XmlElement bibliography) {
    var applicants = parties(bibliography.all("parties", "applicants", "applicant").toList());
    var inventors = parties(bibliography.all("parties", "inventors", "inventor").toList());
    var assignees =
        parties(
            Stream.concat(
                    bibliography.all("parties", "assignees", "assignee"),
                    bibliography.all("assignees", "assignee"))
                .toList());
    NamedParty.addAll(patent, HolderRole.APPLICANT, applicants, inventors);
    NamedParty.addAll(patent, HolderRole.CURRENT_OWNER, assignees, inventors);
    NamedParty.addInventors(patent, inventors);
  }

  private static List<NamedParty> parties(List<XmlElement> elements) {
    var lists =
        PREFERRED.stream()
            .map(format -> in(elements, format))
            .filter(list -> !list.isEmpty())
            .toList();
    if (lists.isEmpty()) {
      return in(elements, "");
    }
    var spelled = lists.getFirst();
    var parties = new ArrayList<NamedParty>();
    for (int i = 0; i < spelled.size(); i++) {
      parties.add(withRegion(spelled.get(i), i, lists));
    }
    return parties;
  }

  /// Another spelling may tell the country, if the lists are of the same parties.
  private static NamedParty withRegion(NamedParty party, int place, List<List<NamedParty>> lists) {
    if (party.region() != null) {
      return party;
    }
    return lists.stream()
        .filter(list -> list.size() == lists.getFirst().size())
        .map(list -> list.get(place))
        .filter(other -> other.region() != null)
        .findFirst()
        .map(other -> new NamedParty(party.name(), other.region()))
        .orElse(party);
  }

  private static List<NamedParty> in(List<XmlElement> elements, String format) {
    return elements.stream()
        .filter(element -> element.attribute("format").orElse("").equals(format))
        .flatMap(element -> party(element).stream())
        .toList();
  }

  private static Optional<NamedParty> party(XmlElement element) {
    var book = element.find("addressbook").orElse(element);
    var region = NamedParty.country(book.text("address", "country").orElse(""));
    return book.text("name")
        .or(() -> book.text("orgname"))
        .or(() -> Optional.of(personName(book)))
        .flatMap(name -> NamedParty.name(unescaped(name)))
        .map(name -> new NamedParty(name, region));
  }

  private static String personName(XmlElement book) {
    return Stream.of("first-name", "last-name")
        .flatMap(part -> book.text(part).stream())
        .collect(Collectors.joining(" "));
  }

  /// MAREC's originals are escaped twice: `DU PONT &amp; COMPANY` in the text itself.
  private static String unescaped(String name) {
    return name.replace("&amp;", "&");
  }
}
