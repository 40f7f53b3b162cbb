package io.luopan.queries.patent;

import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.model.use.TransferKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row or cell of a landscape's table: which patents it counts, beyond the public filter.
public sealed interface TableCell {

  /// Filed in a year.
  record FiledIn(int year) implements TableCell {}

  /// First published in a year.
  record PublishedIn(int year) implements TableCell {}

  /// Granted in a year.
  record GrantedIn(int year) implements TableCell {}

  /// The first applicant sat in a region.
  /// @param depth the place of its code in a path, from 1
  record AtPlace(String code, int depth) implements TableCell {}

  /// On a chain node.
  record OnNode(String node) implements TableCell {}

  /// Applied for by a holder, or held by it now.
  record OfHolder(String holder, HolderRole role) implements TableCell {}

  /// Of a status on a day, and a kind of protection.
  record OfStatus(LegalStatus status, PatentType type, LocalDate asOf) implements TableCell {}

  /// Of an origin and an office of filing.
  ///
  /// @param byPriority whether the origin is the office of the earliest priority
  record FromTo(String origin, String target, boolean byPriority) implements TableCell {}

  /// Of which a register records a conveyance.
  /// @param year of recording; absent for any
  record Conveyed(TransferKind kind, @Nullable Integer year) implements TableCell {}

  /// Conveyed from a place to another; absent is what is not known so finely.
  /// @param depth the place of the codes in a path, from 1
  record ConveyedBetweenPlaces(
      List<TransferKind> kinds, @Nullable String from, @Nullable String to, int depth)
      implements TableCell {}

  /// Conveyed from a holder of one type to one of another; absent is what is not known.
  record ConveyedBetweenTypes(
      List<TransferKind> kinds, @Nullable HolderType from, @Nullable HolderType to)
      implements TableCell {}

  /// Of which a source names a licensee.
  record Licensed() implements TableCell {}

  /// One of some patents that were counted one by one.
  record OneOf(List<String> patents) implements TableCell {}
}
