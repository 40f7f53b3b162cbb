package io.luopan.loaders.patent;

import io.luopan.loaders.patent.document.DocumentCitations;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.PatentFact;
import java.util.List;
import java.util.stream.Stream;

/// The patent documents a grant cites (INID 56), each once; other literature is passed over.
final class UsptoCitations {
  private UsptoCitations() {}

  static void addTo(PatentFact.Builder patent, XmlElement bibliography, List<LoadIssue> notes) {
    var cited = new DocumentCitations(patent, notes);
    citations(bibliography)
        .forEach(
            citation ->
                citation
                    .find("patcit", "document-id")
                    .map(UsptoDocument::id)
                    .ifPresent(id -> cited.add(id, citation.text("category").orElse(null))));
  }

  /// `references-cited` up to version 4.2, `us-references-cited` since.
  private static Stream<XmlElement> citations(XmlElement bibliography) {
    return Stream.concat(
        bibliography.all("references-cited", "citation"),
        bibliography.all("us-references-cited", "us-citation"));
  }
}
