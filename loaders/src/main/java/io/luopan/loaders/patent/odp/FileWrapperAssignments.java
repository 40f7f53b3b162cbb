package io.luopan.loaders.patent.odp;

import static io.luopan.loaders.patent.odp.FileWrapper.text;

import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.use.Conveyance;
import io.luopan.loaders.use.CountryNames;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderNames;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.use.TransferFact;
import io.luopan.model.use.TransferKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The recorded conveyances of one application.
record FileWrapperAssignments(List<Conveyance> conveyances) {

  static FileWrapperAssignments of(JsonNode bag, JsonNode metadata) {
    var inventors = new ArrayList<String>();
    metadata.path("inventorBag").forEach(person -> inventors.add(text(person, "inventorNameText")));
    var conveyances = new ArrayList<Conveyance>();
    // The portal gives one assignment as an object, several as a list.
    for (var assignment : bag.isObject() ? List.of(bag) : bag.values()) {
      conveyances.add(conveyance(assignment, inventors));
    }
    return new FileWrapperAssignments(conveyances);
  }

  /// The receivers of the last conveyance that names a new owner, or the new name of one. Without
  /// any, nobody is told.
  List<NamedParty> owners() {
    List<Conveyance.Party> owners = List.of();
    var recorded =
        conveyances.stream().sorted(Comparator.comparing(Conveyance::recordedOn)).toList();
    for (var conveyance : recorded) {
      boolean own =
          switch (TransferKind.of(conveyance.text())) {
            case ASSIGNMENT, MERGER, SUCCESSION -> true;
            case CHANGE_OF_NAME -> isOfOneOf(owners, conveyance);
            case CORRECTION, RELEASE, SECURITY_INTEREST, LICENCE, COURT_ORDER, OTHER -> false;
          };
      if (own && !conveyance.to().isEmpty()) {
        owners = conveyance.to();
      }
    }
    return owners.stream()
        .flatMap(
            party ->
                NamedParty.name(party.name())
                    .map(name -> new NamedParty(name, party.region()))
                    .stream())
        .toList();
  }

  /// A conveyance that cannot be told apart by reel and frame is left out with its reason.
  List<TransferFact> transfers(PatentFact patent, List<LoadIssue> notes) {
    var transfers = new ArrayList<TransferFact>();
    for (var conveyance : conveyances) {
      try {
        transfers.add(conveyance.read(List.of(patent), notes));
      } catch (UnusableDocument e) {
        notes.add(e.issue());
      }
    }
    return transfers;
  }

  private static boolean isOfOneOf(List<Conveyance.Party> owners, Conveyance conveyance) {
    var names =
        owners.stream().map(party -> HolderNames.key(party.name())).collect(Collectors.toSet());
    return conveyance.from().stream()
        .anyMatch(party -> names.contains(HolderNames.key(party.name())));
  }

  private static Conveyance conveyance(JsonNode assignment, List<String> inventors) {
    var from = new ArrayList<Conveyance.Party>();
    assignment
        .path("assignorBag")
        .forEach(
            party ->
                from.add(
                    new Conveyance.Party(
                        text(party, "assignorName"), null, "", text(party, "executionDate"))));
    var to = new ArrayList<Conveyance.Party>();
    assignment.path("assigneeBag").forEach(party -> to.add(receiver(party)));
    var number = text(assignment, "reelAndFrameNumber");
    return new Conveyance(
        number.isEmpty()
            ? text(assignment, "reelNumber") + "/" + text(assignment, "frameNumber")
            : number,
        text(assignment, "conveyanceText"),
        text(assignment, "assignmentRecordedDate"),
        from,
        to,
        inventors,
        List.of());
  }

  private static Conveyance.Party receiver(JsonNode party) {
    var address = party.path("assigneeAddress");
    var city = text(address, "cityName");
    var state = text(address, "geographicRegionCode");
    var country = text(address, "countryName");
    var stateOrCountry = text(address, "countryOrStateCode");
    var parts =
        Stream.of(
                text(address, "addressLineOneText"),
                text(address, "addressLineTwoText"),
                city,
                state.isEmpty() ? stateOrCountry : state,
                text(address, "postalCode"),
                country)
            .filter(part -> !part.isEmpty())
            .distinct()
            .toList();
    return new Conveyance.Party(
        text(party, "assigneeNameText"),
        CountryNames.region(
            country.isEmpty() ? text(address, "countryCode") : country,
            state.isEmpty() ? stateOrCountry : state,
            city),
        String.join(", ", parts),
        "");
  }
}
