package io.luopan.loaders.use;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TextForm;
import io.luopan.loaders.json.JsonRecords;
import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.loaders.xml.XmlRecords;
import io.luopan.loaders.xml.XmlRecords.XmlRecord;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourceRank;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// Conveyances of American patents that the USPTO recorded, as its Patent Assignment Search answers
/// and as it publishes them each day.
///
/// A security, licence or release is kept with its kind; nobody becomes an owner by it. Whose turn
/// it is to own a patent is not worked out here.
public final class UsptoAssignmentSource implements Source {
  private static final String DAILY = "us-patent-assignments";

  @Override
  public String name() {
    return "uspto-assignment";
  }

  @Override
  public String description() {
    return "Assignments, mergers, securities and other conveyances of patents, as the USPTO records them.";
  }

  @Override
  public String formats() {
    return "XML (us-patent-assignments; answers of Patent Assignment Search), JSON";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.OFFICE;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    if (text.startsWith("<") && text.contains("<" + DAILY)) {
      return Recognition.of(98, "XML with the root element " + DAILY);
    }
    boolean form = text.startsWith("<") || text.startsWith("{");
    return form && text.contains("patAssignorName") && text.contains("conveyanceText")
        ? Recognition.of(96, "an answer with patAssignorName and conveyanceText")
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TextForm.of(file) == TextForm.JSON
        ? JsonRecords.readWithin(file, Set.of("docs"), UsptoAssignmentSource::record)
        : XmlRecords.read(file, UsptoAssignmentSource::next);
  }

  private static Parsed record(JsonRecord record) {
    return parsed(record.at(), SearchedAssignment.of(record.value()), record.value().toString());
  }

  private static Optional<Parsed> next(XmlRecord record, XMLStreamReader2 xml)
      throws XMLStreamException {
    for (; xml.getEventType() != XMLStreamConstants.END_DOCUMENT; xml.next()) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "doc" -> {
            var doc = XmlElement.read(xml);
            return Optional.of(parsed(record.at(), SearchedAssignment.of(doc), doc.text()));
          }
          case "patent-assignment" -> {
            var published = XmlElement.read(xml);
            return Optional.of(
                parsed(record.at(), PublishedAssignment.of(published), published.text()));
          }
          default -> {} // what surrounds the records
        }
      }
    }
    return Optional.empty();
  }

  private static Parsed parsed(SourcePosition at, Conveyance conveyance, String raw) {
    var notes = new ArrayList<LoadIssue>();
    try {
      return new Parsed.Accepted(at, conveyance.read(notes), notes);
    } catch (UnusableDocument e) {
      return new Parsed.Rejected(at, e.issue(), raw);
    }
  }
}
