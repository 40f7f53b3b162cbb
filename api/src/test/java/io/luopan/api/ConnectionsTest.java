package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Watches the schema: every connection breaks down and can be sorted, or it stands here with the
/// reason.
class ConnectionsTest {
  private static final Map<String, String> WITHOUT_FACETS =
      Map.of(
          "ChainConnection", "A system lists at most some hundred chains, by their clusters.",
          "PlacementConnection", "One patent stands on a handful of nodes.",
          "HolderReviewConnection", "A queue of pairs to decide, and each is decided by itself.",
          "AtlasSnapshotConnection", "The kept documents of one chain and region, by their day.",
          "CandidateConnection", "One kind of candidate for one gap; its score has the terms.",
          "SearchConnection", "Hits of several kinds; `kinds` and totalCount tell each kind.");
  private static final Map<String, String> IN_ONE_ORDER =
      Map.of(
          "ChainConnection", "By id, so that a client that holds a place keeps it.",
          "PlacementConnection", "By confidence: a placement has no other number.",
          "HolderReviewConnection", "By likelihood, which is what the queue is for.",
          "AtlasSnapshotConnection", "By when they were kept.",
          "CandidateConnection", "By score, which is made of the counts and says how.",
          "SearchConnection", "By relevance; sorted lists of patents are `patents(where: text)`.");

  private final TypeDefinitionRegistry schema;

  ConnectionsTest() throws IOException {
    var texts = new StringBuilder();
    try (var files = Files.list(Path.of("src/main/resources/graphql"))) {
      for (var file : files.sorted().toList()) {
        texts.append(Files.readString(file)).append('\n');
      }
    }
    schema = new SchemaParser().parse(texts.toString());
  }

  @TestFactory
  Stream<DynamicTest> breakDown() {
    return connections()
        .filter(type -> !WITHOUT_FACETS.containsKey(type.getName()))
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getName(),
                    () ->
                        assertThat(type.getFieldDefinitions())
                            .extracting(FieldDefinition::getName)
                            .contains("facets", "totalCount")));
  }

  @TestFactory
  Stream<DynamicTest> canBeSorted() {
    return fields()
        .filter(field -> name(field.getType()).endsWith("Connection"))
        .filter(field -> !IN_ONE_ORDER.containsKey(name(field.getType())))
        .map(
            field ->
                DynamicTest.dynamicTest(
                    field.getName() + ": " + name(field.getType()),
                    () ->
                        assertThat(field.getInputValueDefinitions())
                            .extracting(input -> input.getName())
                            .contains("orderBy")));
  }

  @Test
  void exceptionsNameWhatThereIs() {
    var names = connections().map(ObjectTypeDefinition::getName).toList();

    assertThat(names).containsAll(WITHOUT_FACETS.keySet()).containsAll(IN_ONE_ORDER.keySet());
    assertThat(names.size()).isGreaterThan(WITHOUT_FACETS.size());
  }

  private Stream<ObjectTypeDefinition> connections() {
    return types().filter(type -> type.getName().endsWith("Connection"));
  }

  private Stream<FieldDefinition> fields() {
    var extensions = schema.objectTypeExtensions().values().stream().flatMap(List::stream).toList();
    return Stream.concat(types(), extensions.stream())
        .flatMap(type -> type.getFieldDefinitions().stream());
  }

  private Stream<ObjectTypeDefinition> types() {
    return schema.getTypes(ObjectTypeDefinition.class).stream();
  }

  private static String name(Type<?> type) {
    return type instanceof TypeName named
        ? named.getName()
        : type.getChildren().stream()
            .filter(Type.class::isInstance)
            .map(inner -> name((Type<?>) inner))
            .findFirst()
            .orElse("");
  }
}
