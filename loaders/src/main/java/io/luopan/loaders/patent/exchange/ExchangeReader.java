package io.luopan.loaders.patent.exchange;

import io.luopan.loaders.patent.document.NoPatentData;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.loaders.xml.XmlRecords.XmlRecord;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// Goes from record to record of an exchange file; one record is in memory at a time.
final class ExchangeReader {
  private String query = "";
  private boolean foundAny;

  /// A record that may tell a patent.
  @FunctionalInterface
  private interface PatentReader {
    PatentFact read(XmlElement record, List<LoadIssue> notes) throws UnusableDocument;
  }

  Optional<Parsed> next(XmlRecord record, XMLStreamReader2 xml) throws XMLStreamException {
    for (; xml.getEventType() != XMLStreamConstants.END_DOCUMENT; xml.next()) {
      if (!xml.isStartElement()) {
        continue;
      }
      var parsed = record(record, xml);
      if (parsed.isPresent()) {
        foundAny = true;
        return parsed;
      }
    }
    return foundAny ? Optional.empty() : Optional.of(nothingIn(record));
  }

  private Optional<Parsed> record(XmlRecord record, XMLStreamReader2 xml)
      throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "query" -> query = XmlElement.read(xml).text();
      case "exchange-document" -> {
        return Optional.of(patent(record, xml, ExchangeDocument::ofDocument));
      }
      case "family-member" -> {
        return Optional.of(patent(record, xml, ExchangeDocument::ofFamilyMember));
      }
      case "register-document" -> {
        return Optional.of(
            patent(record, xml, (entry, notes) -> new RegisterEntry(entry, query).patent(notes)));
      }
      case "fulltext-document", "classification-scheme", "equivalents-inquiry", "fault" -> {
        return Optional.of(noPatent(record, xml));
      }
      default -> {} // goes on with what is within
    }
    return Optional.empty();
  }

  private static Parsed patent(XmlRecord record, XMLStreamReader2 xml, PatentReader reader)
      throws XMLStreamException {
    var raw = startTag(xml);
    var element = XmlElement.read(xml);
    var notes = new ArrayList<LoadIssue>();
    try {
      return new Parsed.Accepted(record.at(), reader.read(element, notes), notes);
    } catch (UnusableDocument e) {
      return record.rejected(e.issue(), raw + element.text());
    }
  }

  private static Parsed noPatent(XmlRecord record, XMLStreamReader2 xml) throws XMLStreamException {
    var raw = startTag(xml);
    var name = xml.getLocalName();
    var text = XmlElement.read(xml).text();
    return record.rejected(reason(name, text), raw + text);
  }

  private static NoPatentData reason(String name, String text) {
    return switch (name) {
      case "fulltext-document" ->
          new NoPatentData(
              "full text (claims or description) without bibliography",
              "get the document's biblio from OPS instead");
      case "classification-scheme" ->
          new NoPatentData("a part of the CPC scheme", "load it with the source cpc-scheme");
      case "equivalents-inquiry" ->
          new NoPatentData(
              "a list of equivalents, numbers without kind and without the number of their family",
              "get the document's family with biblio from OPS instead");
      default ->
          new NoPatentData(
              "OPS's answer that it failed ('%s')".formatted(text), "ask OPS for it again");
    };
  }

  private static Parsed nothingIn(XmlRecord record) {
    return record.rejected(
        new NoPatentData(
            "an answer without documents, family members or register entries",
            "check what OPS was asked"),
        "");
  }

  private static String startTag(XMLStreamReader2 xml) {
    return IntStream.range(0, xml.getAttributeCount())
        .mapToObj(
            i -> " %s=\"%s\"".formatted(xml.getAttributeLocalName(i), xml.getAttributeValue(i)))
        .collect(Collectors.joining("", "<" + xml.getLocalName(), "> "));
  }
}
