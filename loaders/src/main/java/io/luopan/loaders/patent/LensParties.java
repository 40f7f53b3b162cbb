package io.luopan.loaders.patent;

import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The parties of one patent of The Lens. Of all owners that were ever recorded the last count.
final class LensParties {
  private LensParties() {}

  static void addTo(PatentFact.Builder patent, JsonNode parties) {
    var inventors = named(parties.path("inventors"));
    NamedParty.addAll(patent, HolderRole.APPLICANT, named(parties.path("applicants")), inventors);
    NamedParty.addAll(patent, HolderRole.CURRENT_OWNER, owners(parties), inventors);
    NamedParty.addInventors(patent, inventors);
  }

  private static List<NamedParty> owners(JsonNode parties) {
    var all = parties.path("owners_all");
    var last =
        StreamSupport.stream(all.spliterator(), false)
            .map(LensParties::recorded)
            .max(String::compareTo)
            .orElse("");
    var owners = new ArrayList<JsonNode>();
    all.forEach(
        owner -> {
          if (recorded(owner).equals(last)) {
            owners.add(owner);
          }
        });
    return named(owners);
  }

  private static String recorded(JsonNode owner) {
    return owner.path("recorded_date").asString("");
  }

  private static List<NamedParty> named(Iterable<JsonNode> parties) {
    var named = new ArrayList<NamedParty>();
    for (var party : parties) {
      var country = party.path("residence").asString(party.path("extracted_country").asString(""));
      NamedParty.name(party.path("extracted_name").path("value").asString(""))
          .ifPresent(name -> named.add(new NamedParty(name, NamedParty.country(country))));
    }
    return named;
  }
}
