package io.luopan.loaders.patent.exchange;

import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The applicants and inventors of a bibliography, one mention each in the spelling that is nearest
/// to the document's own.
///
/// DOCDB tells each party in its standardized spelling (`docdb`, in OPS `epodoc`, with the country
/// behind: `SIEMENS AG [DE]`) and as written (`docdba`, in OPS `original`). OPS lists the names as
/// written several times over, in capitals first: of n parties the last n are the document's own.
final class ExchangeParties {
  private static final Pattern COUNTRY = Pattern.compile("^(.*?)\\s*\\[([A-Z]{2})]$");

  private ExchangeParties() {}

  static void addTo(PatentFact.Builder patent, XmlElement bibliography) {
    var applicants =
        parties(bibliography.all("parties", "applicants", "applicant").toList(), "applicant-name");
    var inventors =
        parties(bibliography.all("parties", "inventors", "inventor").toList(), "inventor-name");
    NamedParty.addAll(patent, HolderRole.APPLICANT, applicants, inventors);
    NamedParty.addInventors(patent, inventors);
  }

  private static List<NamedParty> parties(List<XmlElement> elements, String name) {
    var standard = in(elements, name, "docdb");
    if (standard.isEmpty()) {
      standard = in(elements, name, "epodoc");
    }
    if (standard.isEmpty()) {
      standard = in(elements, name, "");
    }
    var written = in(elements, name, "docdba");
    if (written.isEmpty()) {
      written = in(elements, name, "original");
    }
    return standard.isEmpty() ? written : spelledAs(standard, written);
  }

  /// Where the lists do not match, the standardized spelling stays.
  private static List<NamedParty> spelledAs(List<NamedParty> standard, List<NamedParty> written) {
    int count = standard.size();
    if (written.isEmpty() || written.size() % count != 0) {
      return standard;
    }
    var own = written.subList(written.size() - count, written.size());
    var parties = new ArrayList<NamedParty>();
    for (int i = 0; i < count; i++) {
      parties.add(new NamedParty(own.get(i).name(), standard.get(i).region()));
    }
    return parties;
  }

  private static List<NamedParty> in(List<XmlElement> elements, String name, String format) {
    return elements.stream()
        .filter(element -> element.attribute("data-format").orElse("").equals(format))
        .flatMap(element -> party(element, name))
        .toList();
  }

  private static Stream<NamedParty> party(XmlElement element, String name) {
    var written = element.text(name, "name").or(() -> element.text("name")).orElse("");
    var match = COUNTRY.matcher(written);
    boolean named = match.matches();
    var country = element.text("residence", "country").orElse(named ? match.group(2) : "");
    return NamedParty.name(named ? match.group(1) : written)
        .map(text -> new NamedParty(text, NamedParty.country(country)))
        .stream();
  }
}
