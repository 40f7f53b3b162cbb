package io.luopan.loaders.patent;

import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parties of an application published from 2001 to 2004. Only inventors could apply then, so
/// the holder at filing is the assignee, or else the inventors; see [UsptoParties].
final class UsptoEarlyParties {
  private UsptoEarlyParties() {}

  static void addTo(PatentFact.Builder patent, XmlElement bibliography) {
    var inventors =
        bibliography
            .all("inventors")
            .flatMap(XmlElement::children)
            .flatMap(element -> person(element).stream())
            .toList();
    var assignees =
        bibliography.children("assignee").flatMap(element -> assignee(element).stream()).toList();
    var holders = assignees.isEmpty() ? inventors : assignees;
    NamedParty.addAll(patent, HolderRole.APPLICANT, holders, inventors);
    NamedParty.addAll(patent, HolderRole.CURRENT_OWNER, assignees, inventors);
    NamedParty.addInventors(patent, inventors);
  }

  private static Optional<NamedParty> person(XmlElement element) {
    return element
        .find("name")
        .map(UsptoEarlyParties::name)
        .filter(name -> !name.isEmpty())
        .map(name -> new NamedParty(name, residence(element)));
  }

  private static Optional<NamedParty> assignee(XmlElement element) {
    return element
        .text("organization-name")
        .or(() -> element.find("name").map(UsptoEarlyParties::name))
        .filter(name -> !name.isEmpty())
        .map(name -> new NamedParty(name, address(element)));
  }

  private static String name(XmlElement name) {
    return Stream.of("given-name", "middle-name", "family-name", "name-suffix")
        .flatMap(part -> name.text(part).stream())
        .collect(Collectors.joining(" "));
  }

  private static @Nullable RegionCode residence(XmlElement element) {
    return element
        .all("residence")
        .flatMap(XmlElement::children)
        .findFirst()
        .flatMap(place -> region(place.text("state"), place.text("country-code")))
        .orElse(null);
  }

  private static @Nullable RegionCode address(XmlElement element) {
    return element
        .find("address")
        .flatMap(place -> region(place.text("state"), place.text("country", "country-code")))
        .orElse(null);
  }

  /// An address without country is in the United States.
  private static Optional<RegionCode> region(Optional<String> state, Optional<String> country) {
    var code = country.orElse("US");
    return state
        .filter(_ -> code.equals("US"))
        .flatMap(text -> RegionCode.tryParse("US-" + text))
        .or(() -> country.map(NamedParty::country));
  }
}
