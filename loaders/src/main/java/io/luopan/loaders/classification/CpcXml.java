package io.luopan.loaders.classification;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.loaders.xml.XmlRecords;
import io.luopan.loaders.xml.XmlRecords.XmlRecord;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.IpcSymbol;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// The scheme of EPO and USPTO: `classification-item` within `classification-item`, titles in
/// English.
///
/// Levels 2, 4, 5 and 7 are section, class, subclass and main group; each level below is a dot.
/// Levels 3 and 6 are headings that stand over several symbols; they are passed over.
final class CpcXml {
  private static final int MAIN_GROUP = 7;

  private final DotTree tree = new DotTree();
  private @Nullable String edition;

  static Stream<Parsed> read(InputFile file) {
    return XmlRecords.read(file, new CpcXml()::next);
  }

  /// Goes on to the next item that is a symbol; empty at the end of the scheme.
  private Optional<Parsed> next(XmlRecord record, XMLStreamReader2 xml) throws XMLStreamException {
    while (xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.isStartElement() && xml.getLocalName().equals("class-scheme")) {
        edition = edition(xml);
      }
      if (xml.isStartElement() && xml.getLocalName().equals("classification-item")) {
        var level = attribute(xml, "level");
        var item = item(xml);
        if (!level.equals("3") && !level.equals("6")) {
          return Optional.of(parsed(record, level, item));
        }
      } else {
        xml.next();
      }
    }
    return Optional.empty();
  }

  private record Item(String symbol, String title) {}

  /// Reads what is the item's own; leaves the reader at the first item within, or at the end tag.
  private static Item item(XMLStreamReader2 xml) throws XMLStreamException {
    var symbol = "";
    var title = "";
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "classification-symbol" -> symbol = XmlElement.read(xml).text();
        case "class-title" -> title = title(XmlElement.read(xml));
        case "classification-item" -> {
          return new Item(symbol, title);
        }
        default -> xml.skipElement();
      }
    }
    return new Item(symbol, title);
  }

  private Parsed parsed(XmlRecord record, String level, Item item) {
    var symbol = IpcSymbol.tryParse(item.symbol());
    if (symbol.isEmpty()) {
      return record.rejected(
          new BadSymbol(ClassScheme.CPC, item.symbol()),
          "<classification-item level=\"%s\"> %s %s".formatted(level, item.symbol(), item.title()));
    }
    var dots = DotTree.dots(symbol.get(), stated(level));
    return new Parsed.Accepted(
        record.at(),
        new ClassSymbolFact(
            ClassScheme.CPC,
            symbol.get().text(),
            item.title().isEmpty() ? List.of() : List.of(LocalizedText.en(item.title())),
            tree.parent(symbol.get(), dots).orElse(null),
            dots,
            edition));
  }

  private static @Nullable Integer stated(String level) {
    return level.matches("[0-9]{1,2}") ? Integer.valueOf(level) - MAIN_GROUP : null;
  }

  /// References to other places are left out; symbols within a sentence stay.
  private static String title(XmlElement element) {
    return element
        .children("title-part")
        .map(part -> part.text(inner -> inner.name().equals("reference") ? "" : null))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /// `2016-05-01` is the edition 2016.05.
  private static @Nullable String edition(XMLStreamReader2 xml) {
    var day = attribute(xml, "publication-date");
    return day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? day.substring(0, 7).replace('-', '.') : null;
  }

  private static String attribute(XMLStreamReader2 xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
  }
}
