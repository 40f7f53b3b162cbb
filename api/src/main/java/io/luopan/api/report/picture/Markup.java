package io.luopan.api.report.picture;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a page of HTML and SVG that is XML, too. All text and all attributes pass through the
/// JDK's writer, which escapes them.
public final class Markup {
  private final XMLStreamWriter out;

  private Markup(XMLStreamWriter out) {
    this.out = out;
  }

  public static String page(Consumer<Markup> inside) {
    var text = new StringWriter();
    try {
      // The JDK's own factory: others close an empty cell in a way that HTML does not know.
      var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeDTD("<!DOCTYPE html>");
      inside.accept(new Markup(out));
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  /// @param attributes names and values in turn
  public void in(String tag, Runnable inside, Object... attributes) {
    try {
      out.writeStartElement(tag);
      write(attributes);
      inside.run();
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// An element of text alone.
  public void line(String tag, String text, Object... attributes) {
    in(tag, () -> text(text), attributes);
  }

  /// An element that never has anything inside, such as `meta` or `rect`.
  public void empty(String tag, Object... attributes) {
    try {
      out.writeEmptyElement(tag);
      write(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  public void text(String text) {
    try {
      out.writeCharacters(clean(text));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(Object... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.writeAttribute(String.valueOf(attributes[i]), clean(String.valueOf(attributes[i + 1])));
    }
  }

  /// Without characters that XML has no way to write.
  public static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> clean.appendCodePoint(isWritable(point) ? point : 0xFFFD));
    return clean.toString();
  }

  private static boolean isWritable(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
