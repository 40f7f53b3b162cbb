package io.luopan.loaders.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.LoadIssue;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// Opens XML so that nothing outside the document is read and no entity is ever expanded.
///
/// A DOCTYPE line is passed over; one that declares entities makes the document unsafe, but for
/// those of pictures (`NDATA`), which no parser ever reads. An entity that only a DTD could
/// explain, such as `&deg;`, stays as it is written.
public final class SafeXml {
  static final int MAX_DEPTH = 256;
  static final int MAX_ATTRIBUTE_CHARS = 1 << 20;
  static final int MAX_TEXT_CHARS = 1 << 26;

  private static final Pattern UNPARSED_ENTITY =
      Pattern.compile(
          "<!ENTITY\\s+[\\w.:-]+\\s+SYSTEM\\s+(?:\"[^\"<>&%]*\"|'[^'<>&%]*')\\s+NDATA\\s+[\\w.:-]+\\s*>");

  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  /// A reader at the root element.
  ///
  /// @param encoding what the user insists on, else empty: the XML declaration then decides
  /// @throws UnreadableFileException when the document is unsafe, with [UnsafeXml]
  public static XMLStreamReader2 openAtRoot(InputStream in, String encoding)
      throws XMLStreamException {
    var xml =
        (XMLStreamReader2)
            (encoding.isEmpty()
                ? FACTORY.createXMLStreamReader(in)
                : FACTORY.createXMLStreamReader(in, encoding));
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD && declaresEntities(xml)) {
        throw new UnreadableFileException(new UnsafeXml());
      }
    }
    return xml;
  }

  /// What went wrong while reading, as an issue of its own kind.
  static LoadIssue issueOf(Exception e) {
    var cause =
        e instanceof WstxLazyException lazy && lazy.getCause() != null ? lazy.getCause() : e;
    var reason = firstLine(cause);
    if (cause instanceof WstxEOFException || reason.contains("Unexpected EOF")) {
      return new TruncatedXml(reason);
    }
    return reason.toLowerCase(Locale.ROOT).endsWith("exceeded")
        ? new XmlLimit(reason)
        : new MalformedXml(reason);
  }

  private static boolean declaresEntities(XMLStreamReader2 xml) throws XMLStreamException {
    var subset = xml.getDTDInfo().getDTDInternalSubset();
    return subset != null && UNPARSED_ENTITY.matcher(subset).replaceAll("").contains("<!ENTITY");
  }

  private static String firstLine(Throwable cause) {
    var message =
        String.valueOf(cause.getMessage()).replace("[com.ctc.wstx.exc.WstxLazyException] ", "");
    return message.lines().map(String::strip).findFirst().orElse("no reason given");
  }

  private static XMLInputFactory factory() {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_CHARS);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT_CHARS);
    return factory;
  }
}
