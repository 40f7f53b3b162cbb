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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// WIPO's scheme: `ipcEntry` within `ipcEntry`, symbols in ST.8 form, the level told by `kind`.
///
/// Kinds s, c, u, m are section, class, subclass and main group; 1 to 9, A and B are the dots of a
/// subgroup. Subsection titles (t), guidance headings (g), notes (n) and indexes (i) are no symbols
/// and are passed over.
final class IpcXml {
  private static final Set<String> SYMBOL_KINDS = Set.of("s", "c", "u", "m");
  private static final String DOT_KINDS = "123456789AB";

  private final DotTree tree = new DotTree();
  private String lang = "und";

  static Stream<Parsed> read(InputFile file) {
    return XmlRecords.read(file, new IpcXml()::next);
  }

  /// Goes on to the next entry that is a symbol; empty at the end of the scheme.
  private Optional<Parsed> next(XmlRecord record, XMLStreamReader2 xml) throws XMLStreamException {
    for (; xml.getEventType() != XMLStreamConstants.END_DOCUMENT; xml.next()) {
      if (!xml.isStartElement()) {
        continue;
      }
      langOf(xml).ifPresent(stated -> lang = stated);
      var kind = Optional.ofNullable(xml.getAttributeValue(null, "kind")).orElse("");
      if (xml.getLocalName().equals("ipcEntry") && isSymbol(kind)) {
        var spelled = Optional.ofNullable(xml.getAttributeValue(null, "symbol")).orElse("");
        return Optional.of(entry(record, kind, spelled, xml));
      }
    }
    return Optional.empty();
  }

  private Parsed entry(XmlRecord record, String kind, String spelled, XMLStreamReader2 xml)
      throws XMLStreamException {
    var entryLang = lang;
    var title = title(xml);
    var symbol = IpcSymbol.tryParse(spelled);
    if (symbol.isEmpty()) {
      return record.rejected(
          new BadSymbol(ClassScheme.IPC, spelled),
          "<ipcEntry kind=\"%s\" symbol=\"%s\">".formatted(kind, spelled));
    }
    int dot = DOT_KINDS.indexOf(kind) + 1;
    var dots = DotTree.dots(symbol.get(), dot);
    return new Parsed.Accepted(
        record.at(),
        new ClassSymbolFact(
            ClassScheme.IPC,
            symbol.get().text(),
            title.isEmpty() ? List.of() : List.of(new LocalizedText(entryLang, title)),
            tree.parent(symbol.get(), dots).orElse(null),
            dots,
            null));
  }

  /// Reads the entry's own `textBody`, which comes before the entries within; leaves the reader
  /// behind it.
  private static String title(XMLStreamReader2 xml) throws XMLStreamException {
    for (int event = xml.next(); ; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("textBody")) {
        var body = XmlElement.read(xml);
        xml.next();
        return body.all("title", "titlePart")
            .map(part -> part.text(IpcXml::inTitle))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
      }
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return "";
      }
    }
  }

  /// References to other places are left out of a title; symbols within its sentence are written
  /// out.
  private static @Nullable String inTitle(XmlElement element) {
    return switch (element.name()) {
      case "entryReference" -> "";
      case "sref" -> symbolText(element, "ref");
      case "mref" -> symbolText(element, "ref") + " to " + symbolText(element, "endRef");
      case "emdash" -> "—";
      default -> null;
    };
  }

  private static String symbolText(XmlElement element, String attribute) {
    var spelled = element.attribute(attribute).orElse("");
    return IpcSymbol.tryParse(spelled).map(IpcSymbol::text).orElse(spelled);
  }

  private static boolean isSymbol(String kind) {
    return SYMBOL_KINDS.contains(kind) || kind.length() == 1 && DOT_KINDS.contains(kind);
  }

  private static Optional<String> langOf(XMLStreamReader2 xml) {
    return Optional.ofNullable(xml.getAttributeValue(null, "lang"))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(text -> text.matches("[a-z]{2}"));
  }
}
