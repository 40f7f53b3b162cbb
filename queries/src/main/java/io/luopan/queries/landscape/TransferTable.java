package io.luopan.queries.landscape;

import io.luopan.model.party.HolderType;
import io.luopan.model.use.TransferKind;
import io.luopan.queries.measure.Share;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What registers record of patents' transfer, and between whom they went.
///
/// @param kinds what is recorded, by kind
/// @param years the same by year of recording
/// @param licensed patents of which a source names a licensee, on whatever day
/// @param registered patents at an office of whose register records are loaded, of all
/// @param notKnown what nothing loaded tells: its numbers are not 0 but unknown
/// @param moved the kinds of which flows are made
public record TransferTable(
    List<OfKind> kinds,
    List<OfYear> years,
    Licensed licensed,
    Share registered,
    List<Use> notKnown,
    Set<TransferKind> moved,
    Flows<String> regions,
    Flows<HolderType> holderTypes,
    TableMethod method)
    implements LandscapeTable {

  /// What may happen to a patent and be told by some register or court.
  public enum Use {
    TRANSFER,
    LICENCE,
    PLEDGE,
    LITIGATION,
    INVALIDATION
  }

  /// @param records in the register, of one patent or several
  /// @param undated of these, those
  /// without a day
  public record OfKind(
      TransferKind kind, long records, long patents, long families, long undated) {}

  /// What was recorded in a year.
  public record OfYear(int year, TransferKind kind, long records, long patents, long families) {}

  public record Licensed(long patents, long families) {}

  /// From where to where, the strongest flows first.
  ///
  /// @param cells both ends of which are known
  /// @param otherCount further such
  /// @param halfKnown one end of which is known
  /// @param otherHalfKnown further such
  /// @param unknown neither end of which is known
  public record Flows<T>(
      List<Cell<T>> cells,
      long otherCount,
      List<Cell<T>> halfKnown,
      long otherHalfKnown,
      @Nullable Cell<T> unknown) {

    static <T> Flows<T> of(List<Cell<T>> all, int top) {
      var known = all.stream().filter(cell -> cell.ends() == 2).toList();
      var half = all.stream().filter(cell -> cell.ends() == 1).toList();
      return new Flows<>(
          known.stream().limit(top).toList(),
          Math.max(0, known.size() - top),
          half.stream().limit(top).toList(),
          Math.max(0, half.size() - top),
          all.stream().filter(cell -> cell.ends() == 0).findFirst().orElse(null));
    }

    /// Every cell shown.
    List<Cell<T>> all() {
      return Stream.of(cells, halfKnown, Stream.ofNullable(unknown).toList())
          .flatMap(List::stream)
          .toList();
    }
  }

  /// What went from one to another; absent is what is not known. A patent that went twice counts in
  /// both cells.
  public record Cell<T>(
      @Nullable T from, @Nullable T to, long records, long patents, long families) {
    int ends() {
      return (from == null ? 0 : 1) + (to == null ? 0 : 1);
    }
  }
}
