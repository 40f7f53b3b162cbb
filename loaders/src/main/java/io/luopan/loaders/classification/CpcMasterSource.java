package io.luopan.loaders.classification;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.loaders.xml.XmlRecords;
import io.luopan.loaders.xml.XmlRecords.XmlRecord;
import io.luopan.model.load.SourceRank;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// The CPC Master Classification File of the USPTO: the current CPC classes of each grant and
/// published application.
public final class CpcMasterSource implements Source {
  private static final String RECORD = "CPCMasterClassificationRecord";

  @Override
  public String name() {
    return "cpc-master";
  }

  @Override
  public String description() {
    return "The USPTO's CPC Master Classification File: the current CPC classes of American patents.";
  }

  @Override
  public String formats() {
    return "XML (CPCMasterClassificationFile)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.OFFICE;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    return text.startsWith("<") && text.contains("CPCMasterClassificationFile")
        ? Recognition.of(98, "XML with the root CPCMasterClassificationFile")
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return XmlRecords.read(file, CpcMasterSource::next);
  }

  private static Optional<Parsed> next(XmlRecord record, XMLStreamReader2 xml)
      throws XMLStreamException {
    for (; xml.getEventType() != XMLStreamConstants.END_DOCUMENT; xml.next()) {
      if (xml.isStartElement() && xml.getLocalName().equals(RECORD)) {
        var element = XmlElement.read(xml);
        return Optional.of(new CpcMasterRecord(element).parse(record));
      }
    }
    return Optional.empty();
  }
}
