package io.luopan.loaders.declaration;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.source.Parsed;
import java.util.stream.Gatherer;
import org.jspecify.annotations.Nullable;

/// Gathers rows of ETSI's export into records: an entry of a declaration's list is one, however
/// many standards and versions it is declared for.
final class IsldRecords {
  private final IsldStandards standards = new IsldStandards();
  private @Nullable IsldEntry open;

  /// The declaration whose rows are being read, and whether any of them named a patent.
  private String reference = "";

  private boolean namesPatents;

  private IsldRecords() {}

  static Gatherer<HeadedRow<IsldField>, ?, Parsed> gatherer() {
    return Gatherer.<HeadedRow<IsldField>, IsldRecords, Parsed>ofSequential(
        IsldRecords::new,
        Gatherer.Integrator.ofGreedy((records, row, out) -> records.take(row, out)),
        (records, out) -> records.close(out));
  }

  private boolean take(HeadedRow<IsldField> row, Gatherer.Downstream<? super Parsed> out) {
    var of =
        open != null && open.sameDeclaration(row) ? open.reference() : IsldEntry.reference(row);
    if (of.isEmpty()) {
      return close(out) && out.push(row.rejected(new NoDeclaration()));
    }
    boolean goesOn = true;
    if (open == null || !open.takes(row)) {
      goesOn = close(out);
      open = new IsldEntry(of, row, standards);
    }
    open.add(row);
    return goesOn;
  }

  /// Hands on the record that was gathered. A declaration is blanket until one of its rows names a
  /// patent.
  private boolean close(Gatherer.Downstream<? super Parsed> out) {
    var entry = open;
    open = null;
    if (entry == null) {
      return !out.isRejecting();
    }
    namesPatents = entry.namesPatents() || namesPatents && entry.reference().equals(reference);
    reference = entry.reference();
    return out.push(entry.record(namesPatents));
  }
}
