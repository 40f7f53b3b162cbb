package io.luopan.loaders.rdf;

import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parties of a publication. MAREC lists them in up to three spellings, one after the other:
/// the original has first and last names, the intermediate a name alone, the EPO's a name and a
/// country. The first of these that is there counts, as in MAREC's XML.
final class RdfParties {
  private RdfParties() {}

  static void addTo(PatentFact.Builder patent, Resource publication) {
    var inventors = parties(publication, Vocabulary.INVENTOR);
    NamedParty.addAll(
        patent, HolderRole.APPLICANT, parties(publication, Vocabulary.APPLICANT), inventors);
    NamedParty.addInventors(patent, inventors);
  }

  private static List<NamedParty> parties(Resource publication, List<String> role) {
    var all = publication.all(role).toList();
    var spelled =
        all.stream()
            .collect(
                Collectors.groupingBy(RdfParties::spelling, TreeMap::new, Collectors.toList()));
    if (spelled.isEmpty()) {
      return List.of();
    }
    var lists = spelled.values().stream().map(RdfParties::named).toList();
    var seen = new HashSet<String>();
    var parties = new ArrayList<NamedParty>();
    for (int i = 0; i < lists.getFirst().size(); i++) {
      var party = withRegion(lists.getFirst().get(i), i, lists);
      if (seen.add(HolderNames.key(party.name()))) {
        parties.add(party);
      }
    }
    return parties;
  }

  private static List<NamedParty> named(List<Resource> agents) {
    return agents.stream().flatMap(agent -> party(agent).stream()).toList();
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

  /// The better, the smaller.
  private static int spelling(Resource agent) {
    if (agent.says(Vocabulary.LAST_NAME)) {
      return 0;
    }
    return agent.says(Vocabulary.ADDRESS) ? 2 : 1;
  }

  private static Optional<NamedParty> party(Resource agent) {
    var country =
        agent.find(Vocabulary.ADDRESS).map(address -> address.text(Vocabulary.COUNTRY)).orElse("");
    var parts =
        Stream.of(agent.text(Vocabulary.FIRST_NAME), agent.text(Vocabulary.LAST_NAME))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return NamedParty.name(parts.isEmpty() ? agent.text(Vocabulary.NAME) : parts)
        .map(name -> new NamedParty(name.replace("&amp;", "&"), NamedParty.country(country)));
  }
}
