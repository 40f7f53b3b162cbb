package io.luopan.loaders.patent.marec;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.patent.document.NoPatentData;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.xml.XmlDocuments;
import io.luopan.model.load.SourceRank;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// Documents of MAREC, the research collection of EP, JP, US and WO patents that the Information
/// Retrieval Facility made from the offices' data, and of its successors: `patent-document` with an
/// attribute `ucid`, one document a file or several. Claims and description are passed over.
public final class MarecSource implements Source {
  private static final String ROOT = "patent-document";
  private static final Pattern START = Pattern.compile("<" + ROOT + "\\s[^>]*\\bucid\\s*=");

  @Override
  public String name() {
    return "marec";
  }

  @Override
  public String description() {
    return "Patents of the MAREC research collection (EP, JP, US, WO), bibliography and abstract.";
  }

  @Override
  public String formats() {
    return "XML (patent-document)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.EXPORT;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return START.matcher(sample.text().orElse("")).find()
        ? Recognition.of(97, "XML with the root element %s and a ucid".formatted(ROOT))
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return XmlDocuments.read(file, MarecSource::document);
  }

  private static Parsed document(XmlDocuments.Document document, XMLStreamReader2 xml)
      throws XMLStreamException {
    return xml.getLocalName().equals(ROOT)
        ? MarecDocument.read(document, xml)
        : document.rejected(
            new NoPatentData("a " + xml.getLocalName(), "take it out of the collection"));
  }
}
