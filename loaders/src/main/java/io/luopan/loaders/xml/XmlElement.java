package io.luopan.loaders.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// A small part of a document as a tree, for parts that are easier to ask than to stream; names are
/// local names.
public final class XmlElement {
  private final String name;
  private final Map<String, String> attributes;

  /// Child elements and texts (String) in document order.
  private final List<Object> content;

  private XmlElement(String name, Map<String, String> attributes, List<Object> content) {
    this.name = name;
    this.attributes = attributes;
    this.content = content;
  }

  /// Reads the element at which the reader stands, and leaves the reader at its end tag.
  public static XmlElement read(XMLStreamReader2 xml) throws XMLStreamException {
    var name = xml.getLocalName();
    var attributes = new LinkedHashMap<String, String>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    var content = new ArrayList<Object>();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> content.add(read(xml));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> content.add(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> content.add("&" + xml.getLocalName() + ";");
        default -> {} // comments and processing instructions say nothing to us
      }
    }
    return new XmlElement(name, attributes, content);
  }

  public String name() {
    return name;
  }

  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  public Stream<XmlElement> children() {
    return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  public Stream<XmlElement> children(String name) {
    return children().filter(child -> child.name.equals(name));
  }

  /// The first element down this path of names, taking the first child of a name at each step.
  public Optional<XmlElement> find(String... path) {
    Optional<XmlElement> found = Optional.of(this);
    for (var step : path) {
      found = found.flatMap(element -> element.children(step).findFirst());
    }
    return found;
  }

  /// All elements down this path, whatever way they are nested in elements of these names.
  public Stream<XmlElement> all(String... path) {
    var found = Stream.of(this);
    for (var step : path) {
      found = found.flatMap(element -> element.children(step));
    }
    return found;
  }

  /// The text at the end of the path, absent when blank.
  public Optional<String> text(String... path) {
    return find(path).map(XmlElement::text).filter(text -> !text.isEmpty());
  }

  /// All text within, mark-up left out, white space as it is written.
  public String rawText() {
    var joined = new StringBuilder();
    appendText(joined, _ -> null);
    return joined.toString();
  }

  /// All text within, mark-up left out and white space collapsed.
  public String text() {
    return collapsed(rawText());
  }

  /// As [#text()], but with what `instead` says for an element; where that is null, its own text is
  /// read.
  public String text(Function<XmlElement, @Nullable String> instead) {
    var joined = new StringBuilder();
    appendText(joined, instead);
    return collapsed(joined.toString());
  }

  private static String collapsed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private void appendText(StringBuilder joined, Function<XmlElement, @Nullable String> instead) {
    for (var part : content) {
      if (part instanceof XmlElement element) {
        var text = instead.apply(element);
        if (text == null) {
          element.appendText(joined, instead);
        } else {
          joined.append(text);
        }
      } else {
        joined.append(part);
      }
    }
  }
}
