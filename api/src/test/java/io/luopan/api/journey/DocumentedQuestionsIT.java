package io.luopan.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;

/// Every question in the documentation is one that the server answers.
@WithGraph
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentedQuestionsIT {
  private static final Path ROOT = Path.of(System.getProperty("luopan.root"));
  private static final Pattern QUESTION = Pattern.compile("(?ms)^```graphql\\R(.*?)^```");

  private Journey journey;

  @BeforeAll
  void loadASmallSample(Driver driver) {
    journey = Journey.start(driver);
    journey.loadSample(2_000);
  }

  @AfterAll
  void stop() {
    if (journey != null) {
      journey.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> answersWithoutErrors() throws IOException {
    var questions = new ArrayList<DynamicTest>();
    for (var page : pages()) {
      int number = 0;
      for (var found : QUESTION.matcher(Files.readString(page)).results().toList()) {
        var name = "%s, question %d".formatted(ROOT.relativize(page), ++number);
        questions.add(DynamicTest.dynamicTest(name, () -> journey.ask(found.group(1))));
      }
    }

    assertThat(questions).hasSizeGreaterThan(4);
    return questions.stream();
  }

  private static List<Path> pages() throws IOException {
    try (var docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
          .filter(page -> page.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
