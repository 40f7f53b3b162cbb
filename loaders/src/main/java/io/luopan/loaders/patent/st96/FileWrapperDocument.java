package io.luopan.loaders.patent.st96;

import io.luopan.loaders.patent.document.DocumentId;
import io.luopan.loaders.patent.document.DocumentId.Format;
import io.luopan.loaders.patent.document.DocumentNumbers;
import io.luopan.loaders.patent.document.NoPatentData;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.xml.XmlDocuments.Document;
import io.luopan.loaders.xml.XmlElement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// A paper of an application's file at the USPTO, recognized from a scan (XML4IP): root
/// `SpecificationDocument` or `ClaimsDocument`, the kind of paper in `DocumentCode`, the
/// application in `DocumentHeaderDetails`.
///
/// Papers tell the application's number and, if they are the abstract (`ABST`), its text; claims
/// and specifications hold nothing that Luopan keeps.
final class FileWrapperDocument {
  static final Set<String> ROOTS = Set.of("SpecificationDocument", "ClaimsDocument");

  private static final String ABSTRACT = "ABST";

  private FileWrapperDocument() {}

  static Parsed read(Document document, XMLStreamReader2 xml) throws XMLStreamException {
    var paper = XmlElement.read(xml);
    var code = paper.text("DocumentCode").orElse("");
    if (!code.equals(ABSTRACT)) {
      return document.rejected(
          new NoPatentData(
              "a paper of the kind '%s' from a file wrapper".formatted(code),
              "only abstracts (%s) are read, get bibliographies from the grants or published applications"
                  .formatted(ABSTRACT)));
    }
    var number =
        paper
            .text("DocumentHeaderDetails", "ApplicationHeaderDetails", "ApplicationNumber")
            .map(text -> new DocumentId(Format.UNSTATED, "US", text, "", ""))
            .stream()
            .toList();
    try {
      var patent = DocumentNumbers.of(List.of(), number).patent().summary("en", text(paper));
      return new Parsed.Accepted(document.at(), patent.build());
    } catch (UnusableDocument e) {
      return document.rejected(e.issue());
    }
  }

  /// Paragraphs only; what stands at the edge of the sheet is left out.
  private static String text(XmlElement paper) {
    return paper.all("Specification", "P").map(XmlElement::text).collect(Collectors.joining("\n"));
  }
}
