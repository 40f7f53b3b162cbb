package io.luopan.loaders.patent;

import io.luopan.loaders.file.InputFile;
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

/// Applications as the USPTO publishes them each week, one document or many in a file:
/// `us-patent-application` 4.0 to 4.6 (2005 to today), and before that
/// `patent-application-publication`
/// 1.5 and 1.6 (2001 to 2004). Claims and description are passed over.
public final class UsptoApplicationSource implements Source {
  private static final String ROOT = "us-patent-application";
  private static final String EARLY_ROOT = "patent-application-publication";
  private static final Pattern EITHER_ROOT =
      Pattern.compile("<(" + ROOT + "|" + EARLY_ROOT + ")[\\s>]");

  @Override
  public String name() {
    return "uspto-application";
  }

  @Override
  public String description() {
    return "Patent applications in full text, as the United States Patent and Trademark Office publishes them each week.";
  }

  @Override
  public String formats() {
    return "XML (us-patent-application 4.0 to 4.6, patent-application-publication 1.5 and 1.6)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.OFFICE;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var root = EITHER_ROOT.matcher(sample.text().orElse(""));
    return root.find()
        ? Recognition.of(98, "XML with the root element " + root.group(1))
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return XmlDocuments.read(file, UsptoApplicationSource::application);
  }

  private static Parsed application(XmlDocuments.Document document, XMLStreamReader2 xml)
      throws XMLStreamException {
    return switch (xml.getLocalName()) {
      case ROOT -> UsptoDocument.read(document, xml);
      case EARLY_ROOT -> UsptoEarlyApplication.read(document, xml);
      case String other ->
          document.rejected(
              new UsptoOtherDocument(document.at().number(), other, "an application"));
    };
  }
}
