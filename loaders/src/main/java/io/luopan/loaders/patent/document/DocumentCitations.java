package io.luopan.loaders.patent.document;

import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.PatentFact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Adds the documents that a patent cites, each once.
public final class DocumentCitations {
  private final PatentFact.Builder patent;
  private final List<LoadIssue> notes;
  private final Set<String> seen = new HashSet<>();

  public DocumentCitations(PatentFact.Builder patent, List<LoadIssue> notes) {
    this.patent = patent;
    this.notes = notes;
  }

  /// @param category ST.14 letters or the office's own word
  public void add(DocumentId id, @Nullable String category) {
    var cited = id.publication();
    if (cited.isEmpty()) {
      notes.add(new UnreadCitation(id.spelling()));
    } else if (seen.add(cited.get().text())) {
      patent.cites(cited.get(), category);
    }
  }
}
