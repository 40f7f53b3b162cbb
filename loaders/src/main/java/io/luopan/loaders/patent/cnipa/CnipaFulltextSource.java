package io.luopan.loaders.patent.cnipa;

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

/// China's standardized full texts (中国专利全文文本代码化数据): `business:PatentDocumentAndRelated`,
/// one publication a document. Claims and description are passed over, and the DTD that the
/// documents name is never fetched.
public final class CnipaFulltextSource implements Source {
  private static final String ROOT = "PatentDocumentAndRelated";
  private static final Pattern START = Pattern.compile("<(?:\\w+:)?" + ROOT + "[\\s>]");

  @Override
  public String name() {
    return "cnipa-fulltext";
  }

  @Override
  public String description() {
    return "Chinese patents in full text, as the China National Intellectual Property Administration publishes them.";
  }

  @Override
  public String formats() {
    return "XML (business:PatentDocumentAndRelated)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.OFFICE;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return START.matcher(sample.text().orElse("")).find()
        ? Recognition.of(98, "XML with the root element " + ROOT)
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return XmlDocuments.read(file, CnipaFulltextSource::document);
  }

  private static Parsed document(XmlDocuments.Document document, XMLStreamReader2 xml)
      throws XMLStreamException {
    return xml.getLocalName().equals(ROOT)
        ? CnipaDocument.read(document, xml)
        : document.rejected(
            new NoPatentData("a " + xml.getLocalName(), "take it out of the full texts"));
  }
}
