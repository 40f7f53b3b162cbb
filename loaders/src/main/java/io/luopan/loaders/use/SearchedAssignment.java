package io.luopan.loaders.use;

import io.luopan.loaders.use.ConveyedPatent.Document;
import io.luopan.loaders.xml.XmlElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A record as the USPTO's Patent Assignment Search answers: `doc` of Apache Solr, whose lists
/// stand side by side (the third name has the third address), or the same as JSON with a list of
/// objects.
final class SearchedAssignment {
  private SearchedAssignment() {}

  static Conveyance of(XmlElement doc) {
    var names = list(doc, "patAssigneeName");
    var to = new ArrayList<Conveyance.Party>();
    for (int i = 0; i < names.size(); i++) {
      var city = at(doc, "patAssigneeCity", i, names);
      var state = at(doc, "patAssigneeState", i, names);
      var country = at(doc, "patAssigneeCountryName", i, names);
      var address =
          joined(
              at(doc, "patAssigneeAddress1", i, names),
              at(doc, "patAssigneeAddress2", i, names),
              city,
              state,
              at(doc, "patAssigneePostcode", i, names),
              country);
      to.add(
          new Conveyance.Party(
              names.get(i), CountryNames.region(country, state, city), address, ""));
    }
    var givers = list(doc, "patAssignorName");
    var from =
        IntStream.range(0, givers.size())
            .mapToObj(i -> giver(givers.get(i), at(doc, "patAssignorExDate", i, givers)))
            .toList();
    var applications = list(doc, "applNum");
    var patents =
        IntStream.range(0, applications.size())
            .mapToObj(i -> patent(doc, applications, i))
            .toList();
    return new Conveyance(
        value(doc, "id"),
        value(doc, "conveyanceText"),
        value(doc, "recordedDate"),
        from,
        to,
        list(doc, "inventors").stream().flatMap(text -> inventors(text).stream()).toList(),
        patents);
  }

  static Conveyance of(JsonNode doc) {
    var from = new ArrayList<Conveyance.Party>();
    doc.path("assignors")
        .forEach(p -> from.add(giver(text(p, "patAssignorName"), text(p, "patAssignorExDate"))));
    var to = new ArrayList<Conveyance.Party>();
    for (var party : doc.path("assignees")) {
      var lines = text(party, "patAssigneeAddress").lines().map(String::strip).toList();
      var region = lines.isEmpty() ? null : CountryNames.ofAddress(lines.getLast());
      to.add(
          new Conveyance.Party(
              text(party, "patAssigneeName"), region, String.join(", ", lines), ""));
    }
    var patents = new ArrayList<ConveyedPatent>();
    var inventors = new ArrayList<String>();
    for (var patent : doc.path("properties")) {
      patents.add(
          new ConveyedPatent(
              text(patent, "applNum"),
              text(patent, "pctNum"),
              text(patent, "filingDate"),
              new Document(text(patent, "publNum"), "", text(patent, "publDate")),
              new Document(text(patent, "patNum"), "", text(patent, "issueDate")),
              text(patent, "inventionTitle"),
              text(patent, "inventionTitleLang")));
      inventors.addAll(inventors(text(patent, "inventors")));
    }
    return new Conveyance(
        text(doc, "id"),
        text(doc, "conveyanceText"),
        text(doc, "recordedDate"),
        from,
        to,
        inventors,
        patents);
  }

  private static ConveyedPatent patent(XmlElement doc, List<String> applications, int i) {
    return new ConveyedPatent(
        applications.get(i),
        at(doc, "pctNum", i, applications),
        at(doc, "filingDate", i, applications),
        new Document(at(doc, "publNum", i, applications), "", at(doc, "publDate", i, applications)),
        new Document(at(doc, "patNum", i, applications), "", at(doc, "issueDate", i, applications)),
        at(doc, "inventionTitle", i, applications),
        at(doc, "inventionTitleLang", i, applications));
  }

  private static Conveyance.Party giver(String name, String executedOn) {
    return new Conveyance.Party(name, null, "", executedOn);
  }

  private static List<String> inventors(String names) {
    return Arrays.stream(names.split(",\\s*")).filter(name -> !name.isBlank()).toList();
  }

  private static String joined(String... parts) {
    return String.join(", ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
  }

  /// The element of a list that stands beside another; empty where the two do not correspond.
  private static String at(XmlElement doc, String name, int place, List<String> beside) {
    var values = list(doc, name);
    return values.size() == beside.size() ? values.get(place) : "";
  }

  private static List<String> list(XmlElement doc, String name) {
    return doc.children("arr")
        .filter(array -> array.attribute("name").orElse("").equals(name))
        .flatMap(XmlElement::children)
        .map(value -> orEmpty(value.text()))
        .toList();
  }

  private static String value(XmlElement doc, String name) {
    return doc.children()
        .filter(child -> child.attribute("name").orElse("").equals(name))
        .findFirst()
        .map(child -> orEmpty(child.text()))
        .orElse("");
  }

  private static String text(JsonNode node, String name) {
    return orEmpty(node.path(name).asString(""));
  }

  private static String orEmpty(String text) {
    return text.equals("NULL") ? "" : text.strip();
  }
}
