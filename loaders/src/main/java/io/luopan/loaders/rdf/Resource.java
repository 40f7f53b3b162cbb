package io.luopan.loaders.rdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// A thing that RDF speaks of, and what it says of it.
final class Resource {
  private static final Pattern MARK_UP = Pattern.compile("<[^>]*>");

  private final RdfFile file;
  private final Node node;
  private final List<Triple> said;

  Resource(RdfFile file, Node node) {
    this.file = file;
    this.node = node;
    this.said = file.of(node);
  }

  /// A text and its language, where one is told; else empty.
  record Text(String text, String language) {}

  boolean says(List<String> property) {
    return values(property).findAny().isPresent();
  }

  /// The things at the other end, in the file's order.
  Stream<Resource> all(List<String> property) {
    return values(property)
        .filter(value -> !value.isLiteral())
        .map(value -> new Resource(file, value));
  }

  /// The first value as a text, or the last part of its address: `EP` of `…/id/st3/EP`.
  String text(List<String> property) {
    return values(property).map(Resource::text).findFirst().orElse("");
  }

  Stream<Text> texts(List<String> property) {
    return values(property)
        .map(value -> new Text(text(value), value.isLiteral() ? value.getLiteralLanguage() : ""))
        .filter(text -> !text.text().isEmpty());
  }

  /// The last part of its address.
  String key() {
    return text(node);
  }

  boolean addressContains(String part) {
    return node.isURI() && node.getURI().contains(part);
  }

  /// Its address, for people.
  String address() {
    return node.toString();
  }

  Optional<Resource> find(List<String> property) {
    return all(property).findFirst();
  }

  private Stream<Node> values(List<String> property) {
    return said.stream()
        .filter(triple -> property.contains(triple.getPredicate().getURI()))
        .map(Triple::getObject);
  }

  private static String text(Node value) {
    if (value.isLiteral()) {
      return MARK_UP
          .matcher(value.getLiteralLexicalForm())
          .replaceAll(" ")
          .strip()
          .replaceAll("\\s+", " ");
    }
    var address = value.isURI() ? value.getURI() : "";
    return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1);
  }
}
