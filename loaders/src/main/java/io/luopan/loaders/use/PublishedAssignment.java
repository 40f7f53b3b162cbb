package io.luopan.loaders.use;

import io.luopan.loaders.use.ConveyedPatent.Document;
import io.luopan.loaders.xml.XmlElement;
import java.util.List;
import java.util.stream.Stream;

/// A `patent-assignment` of the files that the USPTO publishes each day. Of a patent's numbers the
/// kind `X0` is the application, `A…` the publication, all others the grant.
final class PublishedAssignment {
  private PublishedAssignment() {}

  static Conveyance of(XmlElement assignment) {
    var from =
        assignment
            .all("patent-assignors", "patent-assignor")
            .map(
                party ->
                    new Conveyance.Party(
                        text(party, "name"), null, "", text(party, "execution-date", "date")))
            .toList();
    var to =
        assignment
            .all("patent-assignees", "patent-assignee")
            .map(PublishedAssignment::receiver)
            .toList();
    var patents =
        assignment
            .all("patent-properties", "patent-property")
            .map(PublishedAssignment::patent)
            .toList();
    return new Conveyance(
        text(assignment, "assignment-record", "reel-no")
            + "/"
            + text(assignment, "assignment-record", "frame-no"),
        text(assignment, "assignment-record", "conveyance-text"),
        text(assignment, "assignment-record", "recorded-date", "date"),
        from,
        to,
        List.of(),
        patents);
  }

  private static Conveyance.Party receiver(XmlElement party) {
    var country = text(party, "country-name");
    var state = text(party, "state");
    var city = text(party, "city");
    var address =
        Stream.of("address-1", "address-2", "city", "state", "postcode", "country-name")
            .map(part -> text(party, part))
            .filter(part -> !part.isEmpty())
            .toList();
    return new Conveyance.Party(
        text(party, "name"),
        CountryNames.region(country, state, city),
        String.join(", ", address),
        "");
  }

  private static ConveyedPatent patent(XmlElement property) {
    var ids = property.children("document-id").toList();
    var application = of(ids, "X.*");
    return new ConveyedPatent(
        application.number(),
        of(ids, "W.*").number(),
        application.day(),
        of(ids, "A.*"),
        of(ids, "[^AWX].*"),
        text(property, "invention-title"),
        property.find("invention-title").flatMap(title -> title.attribute("lang")).orElse(""));
  }

  private static Document of(List<XmlElement> ids, String kinds) {
    return ids.stream()
        .filter(id -> text(id, "kind").matches(kinds))
        .findFirst()
        .map(id -> new Document(text(id, "doc-number"), text(id, "kind"), text(id, "date")))
        .orElse(Document.NONE);
  }

  private static String text(XmlElement element, String... path) {
    return element.text(path).orElse("");
  }
}
