package io.luopan.embedded.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gives an integration test a graph, empty at first: classes that run at the same time each have
/// their own, classes that follow each other share one engine.
///
/// ```java
/// @WithGraph
/// class CitationQueriesIT {
/// @Test
/// void findsWhatADocumentCites(Driver driver) { … }
/// }
/// ```
/// Constructors and test methods may ask for a [org.neo4j.driver.Driver] or a [GraphUri]. Spring's
/// `@DynamicPropertySource` asks [SharedGraph#uri()]; put this annotation above `@SpringBootTest`.
///
/// The system property `luopan.test.neo4j` (or `LUOPAN_TEST_NEO4J`) says which graph: absent, the
/// embedded one; `bolt://…` or `neo4j://…`, a server that runs, with `LUOPAN_NEO4J_USERNAME` and
/// `LUOPAN_NEO4J_PASSWORD`; `docker` or `docker:IMAGE`, a container, and the tests are skipped
/// where no Docker answers. A server's database is emptied; when it holds data at first, the tests
/// refuse unless `luopan.test.neo4j.wipe` is `true`.
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GraphExtension.class)
public @interface WithGraph {

  /// When the data is removed: before the class, or before each of its tests.
  Fresh fresh() default Fresh.EACH_CLASS;

  /// Whether constraints and indexes go with the data.
  boolean schema() default false;
}
