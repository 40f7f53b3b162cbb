package io.luopan.loaders.use;

import io.luopan.loaders.patent.document.BadPatentDate;
import io.luopan.loaders.patent.document.BadPatentNumber;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.HolderTypes;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.use.ReelFrame;
import io.luopan.model.use.TransferFact;
import io.luopan.model.use.TransferKind;
import io.luopan.model.use.TransferParty;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One record of the USPTO's assignment register before its texts are read; what is not told is
/// empty.
///
/// @param inventors of the patents, as far as the record tells them: they are persons
/// @param patents none where the conveyance stands within the record of its patent
public record Conveyance(
    String reelFrame,
    String text,
    String recordedOn,
    List<Party> from,
    List<Party> to,
    List<String> inventors,
    List<ConveyedPatent> patents) {

  /// A party, with its address in one line.
  public record Party(
      String name, @Nullable RegionCode region, String address, String executedOn) {}

  /// @param notes gets what was left out
  /// @throws UnusableDocument when it has no reel and frame, or no patent that can be told
  TransferFact read(List<LoadIssue> notes) throws UnusableDocument {
    var conveyed = new LinkedHashMap<String, PatentFact>();
    for (var patent : patents) {
      patent
          .fact()
          .ifPresentOrElse(
              fact -> conveyed.putIfAbsent(key(fact), fact),
              () -> notes.add(new UnreadProperty(patent.spelling())));
    }
    if (conveyed.isEmpty()) {
      throw new UnusableDocument(BadPatentNumber.missing("application or patent number"));
    }
    return read(List.copyOf(conveyed.values()), notes);
  }

  /// As [#read(List)], of a conveyance that stands within the record of its patent.
  public TransferFact read(List<PatentFact> conveyed, List<LoadIssue> notes)
      throws UnusableDocument {
    var number =
        ReelFrame.tryParse(reelFrame)
            .orElseThrow(
                () ->
                    new UnusableDocument(
                        new BadPatentNumber(
                            "reel and frame", "'%s' is none".formatted(reelFrame))));
    var recorded = ConveyedPatent.day(recordedOn);
    if (recorded == null && !recordedOn.isEmpty()) {
      notes.add(new BadPatentDate("recorded date of " + reelFrame, recordedOn));
    }
    var persons = inventors.stream().map(Conveyance::words).collect(Collectors.toSet());
    return new TransferFact(
        number,
        TransferKind.of(text),
        text,
        recorded,
        parties(from, persons),
        parties(to, persons),
        conveyed);
  }

  private static String key(PatentFact fact) {
    var application = fact.application();
    return application == null ? fact.publications().getFirst().number().text() : application.key();
  }

  /// Whoever is an inventor is a person; of others the name tells what they are.
  private static List<TransferParty> parties(List<Party> parties, Set<Set<String>> persons) {
    return parties.stream()
        .filter(party -> !party.name().isBlank())
        .map(
            party ->
                new TransferParty(
                    party.name(),
                    persons.contains(words(party.name()))
                        ? HolderType.PERSON
                        : HolderTypes.fromName(party.name()),
                    party.region(),
                    party.address().isEmpty() ? null : party.address(),
                    ConveyedPatent.day(party.executedOn())))
        .toList();
  }

  /// `LIU, WENJUN` and `Wenjun Liu` are of the same words.
  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
