package io.luopan.loaders.patent.st96;

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

/// Patents in WIPO ST.96: `pat:BibliographicData` and `pat:Abstract`, as root or within a
/// publication; and the abstracts among the file-wrapper documents that the USPTO offers in a form
/// of ST.96 (XML4IP), see [FileWrapperDocument].
public final class St96Source implements Source {
  private static final Pattern NAMESPACE =
      Pattern.compile(
          "=\\s*[\"'](http://www\\.wipo\\.int/standards/XMLSchema/(?:ST96/)?Patent[/0-9]*|urn:us:gov:doc:uspto:patent)[\"']");

  @Override
  public String name() {
    return "wipo-st96";
  }

  @Override
  public String description() {
    return "Patent bibliographies and abstracts in WIPO ST.96, and abstracts from the USPTO's file wrappers (XML4IP).";
  }

  @Override
  public String formats() {
    return "XML (WIPO ST.96: pat:BibliographicData; USPTO XML4IP: pat:SpecificationDocument)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.OFFICE;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    var namespace = NAMESPACE.matcher(text);
    return text.startsWith("<") && namespace.find()
        ? Recognition.of(95, "XML in the namespace " + namespace.group(1))
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return XmlDocuments.read(file, St96Source::document);
  }

  private static Parsed document(XmlDocuments.Document document, XMLStreamReader2 xml)
      throws XMLStreamException {
    return FileWrapperDocument.ROOTS.contains(xml.getLocalName())
        ? FileWrapperDocument.read(document, xml)
        : St96Document.read(document, xml);
  }
}
