package io.luopan.loaders.patent;

import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.PatentFact;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// The patent documents a grant cites (INID 56), each once; other literature is passed over.
final class UsptoCitations {
  private UsptoCitations() {}

  static void addTo(PatentFact.Builder patent, XmlElement bibliography, List<LoadIssue> notes) {
    var seen = new HashSet<String>();
    for (var citation : citations(bibliography).toList()) {
      var reference = citation.find("patcit", "document-id");
      if (reference.isEmpty()) {
        continue;
      }
      var cited = UsptoGrant.publication(reference.get());
      if (cited.isEmpty()) {
        notes.add(new UsptoUnreadCitation(UsptoGrant.spelling(reference.get())));
      } else if (seen.add(cited.get().text())) {
        patent.cites(cited.get(), citation.text("category").orElse(null));
      }
    }
  }

  /// `references-cited` up to version 4.2, `us-references-cited` since.
  private static Stream<XmlElement> citations(XmlElement bibliography) {
    return Stream.concat(
        bibliography.all("references-cited", "citation"),
        bibliography.all("us-references-cited", "us-citation"));
  }
}
