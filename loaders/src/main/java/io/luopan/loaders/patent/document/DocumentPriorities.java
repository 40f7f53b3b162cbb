package io.luopan.loaders.patent.document;

import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Adds the priorities that a patent claims, each once.
///
/// A patent that claims none stands in DOCDB with itself as its priority; that one is passed over.
public final class DocumentPriorities {
  private final PatentFact.Builder patent;
  private final List<LoadIssue> notes;
  private final Set<ApplicationNumber> seen = new HashSet<>();

  public DocumentPriorities(
      PatentFact.Builder patent, @Nullable ApplicationNumber own, List<LoadIssue> notes) {
    this.patent = patent;
    this.notes = notes;
    if (own != null) {
      seen.add(own);
    }
  }

  /// @param ids of one earlier application, the one to read first in front; an id without office is
  /// of the office that begins another one
  public void add(List<DocumentId> ids) {
    if (ids.isEmpty()) {
      return;
    }
    var filedOn = ids.stream().flatMap(id -> id.day().stream()).findFirst().orElse(null);
    var read =
        ids.stream()
            .map(id -> officeOf(ids).map(id::orOf).orElse(id).application(filedOn).value())
            .flatMap(Optional::stream)
            .findFirst();
    if (read.isEmpty()) {
      notes.add(
          new UnreadPriority(
              officeOf(ids).map(ids.getFirst()::orOf).orElse(ids.getFirst()).spelling()));
    } else if (seen.add(read.get())) {
      patent.priority(read.get(), filedOn);
    }
  }

  private static Optional<Office> officeOf(List<DocumentId> ids) {
    return ids.stream()
        .map(id -> id.office().isEmpty() ? id.number() : id.office())
        .filter(text -> text.length() >= 2)
        .flatMap(text -> Office.tryParse(text.substring(0, 2)).stream())
        .findFirst();
  }
}
