package io.luopan.loaders.patent;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.xml.XmlDocuments;
import io.luopan.model.load.SourceRank;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// Grants as the USPTO publishes them each week: `us-patent-grant` 4.0 to 4.5 (2005 to today), one
/// document or many in a file. Bibliography, abstract and citations are read, claims and
/// description passed over.
///
/// Who held the patent at filing is told by [UsptoParties].
public final class UsptoGrantSource implements Source {
  static final String ROOT = "us-patent-grant";

  @Override
  public String name() {
    return "uspto-grant";
  }

  @Override
  public String description() {
    return "Patent grants in full text, as the United States Patent and Trademark Office publishes them each week.";
  }

  @Override
  public String formats() {
    return "XML (us-patent-grant 4.0 to 4.5)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.OFFICE;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return sample.text().filter(text -> text.contains("<" + ROOT)).isPresent()
        ? Recognition.of(98, "XML with the root element " + ROOT)
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return XmlDocuments.read(file, UsptoGrantSource::grant);
  }

  private static Parsed grant(XmlDocuments.Document document, XMLStreamReader2 xml)
      throws XMLStreamException {
    if (!xml.getLocalName().equals(ROOT)) {
      return document.rejected(
          new UsptoOtherDocument(document.at().number(), xml.getLocalName(), "a grant"));
    }
    return UsptoDocument.read(document, xml);
  }
}
