package io.luopan.queries.use;

import io.luopan.model.use.TransferKind;
import io.luopan.queries.Row;
import io.luopan.queries.party.Holder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A recorded conveyance of one patent or several. `number` is reel and frame, `conveyance` the
/// record's words, which the kind follows from.
public record Transfer(
    String number,
    String office,
    TransferKind kind,
    String conveyance,
    @Nullable LocalDate recordedOn,
    List<Party> from,
    List<Party> to) {

  /// A party as the record spells it, and the holder it means. `executedOn` is the day on which who
  /// gives signed.
  public record Party(
      Holder holder,
      @Nullable Integer sequence,
      @Nullable String rawName,
      @Nullable String address,
      @Nullable LocalDate executedOn) {
    static Party of(Row row) {
      return new Party(
          Holder.of(row.row("holder")),
          row.findInt("sequence"),
          row.findText("rawName"),
          row.findText("address"),
          row.findDay("executedOn"));
    }
  }

  static Transfer of(Row row) {
    return new Transfer(
        row.text("number"),
        row.text("office"),
        TransferKind.valueOf(row.text("kind")),
        row.text("conveyance"),
        row.findDay("recordedOn"),
        row.list("from", Party::of),
        row.list("to", Party::of));
  }
}
