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
      Map.ofEntries(
          Map.entry(
              "ChainConnection", "A system lists at most some hundred chains, by their clusters."),
          Map.entry("PlacementConnection", "One patent stands on a handful of nodes."),
          Map.entry(
              "HolderReviewConnection",
              "A queue of pairs to decide, and each is decided by itself."),
          Map.entry(
              "InventorReviewConnection",
              "A queue of pairs to decide, and each is decided by itself."),
          Map.entry(
              "AtlasSnapshotConnection",
              "The kept documents of one chain and region, by their day."),
          Map.entry(
              "CandidateConnection", "One kind of candidate for one gap; its score has the terms."),
          Map.entry(
              "SearchConnection", "Hits of several kinds; `kinds` and totalCount tell each kind."),
          Map.entry(
              "CountedPatentConnection",
              "The patents behind a number; what they are broken down by is the answer around it."),
          Map.entry("NavigationProjectConnection", "The kept documents of a team."),
          Map.entry("NavigationRunConnection", "The runs of one project."),
          Map.entry(
              "PoolConnection",
              "Some dozens in the world; the arguments choose them by standard, node and holder."),
          Map.entry(
              "PoolListingConnection",
              "poolShares breaks lists down by owner, poolExpiry by office and year."),
          Map.entry(
              "MembershipConnection",
              "`role` and `asOf` choose them; poolHistory tells them by day."),
          Map.entry("AllianceConnection", "Some dozens; the argument chooses them by chain node."),
          Map.entry(
              "DeclarationConnection",
              "poolCoverage breaks declarations down by declarant and by what is listed."),
          Map.entry(
              "DeclaredPatentConnection",
              "The entries of one declaration; `unmatchedOnly` chooses what is not loaded."),
          Map.entry(
              "EssentialityFindingConnection",
              "The findings for one patent or standard, each read by itself."));
  private static final Map<String, String> IN_ONE_ORDER =
      Map.ofEntries(
          Map.entry("ChainConnection", "By id, so that a client that holds a place keeps it."),
          Map.entry("PlacementConnection", "By confidence: a placement has no other number."),
          Map.entry("AtlasSnapshotConnection", "By when they were kept."),
          Map.entry("CandidateConnection", "By score, which is made of the counts and says how."),
          Map.entry(
              "SearchConnection",
              "By relevance; sorted lists of patents are `patents(where: text)`."),
          Map.entry(
              "CountedPatentConnection", "By id: `patents` sorts, and each can be asked there."),
          Map.entry("NavigationProjectConnection", "By when they were kept."),
          Map.entry("NavigationRunConnection", "By when they ran."),
          Map.entry("PoolConnection", "By code."),
          Map.entry(
              "PoolListingConnection", "By id; the counts over lists are fields of their own."),
          Map.entry("MembershipConnection", "By id; poolHistory tells them by day."),
          Map.entry("AllianceConnection", "By code."),
          Map.entry("DeclarationConnection", "By id; poolCoverage ranks declarants by families."),
          Map.entry("DeclaredPatentConnection", "By id, as the declaration names them once."),
          Map.entry("EssentialityFindingConnection", "By id."));

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
