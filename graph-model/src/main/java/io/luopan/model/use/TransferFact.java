package io.luopan.model.use;

import io.luopan.model.party.NamesHolders;
import io.luopan.model.patent.PatentFact;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One conveyance of patents that the USPTO recorded.
///
/// @param conveyance the nature of the conveyance in the record's words
/// @param from who conveys, in the record's order
/// @param to who receives, in the record's order
/// @param patents what the record says of the patents it conveys: numbers, title, days
public record TransferFact(
    ReelFrame number,
    TransferKind kind,
    String conveyance,
    @Nullable LocalDate recordedOn,
    List<TransferParty> from,
    List<TransferParty> to,
    List<PatentFact> patents)
    implements NamesHolders {

  public TransferFact {
    if (patents.isEmpty()) {
      throw new IllegalArgumentException("a transfer needs a patent");
    }
    from = List.copyOf(from);
    to = List.copyOf(to);
    patents = List.copyOf(patents);
  }

  @Override
  public Stream<String> holderNames() {
    return Stream.concat(from.stream(), to.stream()).map(TransferParty::rawName);
  }
}
