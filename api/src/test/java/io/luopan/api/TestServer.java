package io.luopan.api;

import io.luopan.embedded.junit.SharedGraph;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;

/// What [WithServer] adds to the server. It is no `@TestConfiguration`: the servers that journeys
/// start would find it.
class TestServer {
  static class OverTheGraph
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      var graph = SharedGraph.uri();
      TestPropertyValues.of(
              "luopan.neo4j.uri=" + graph.uri(),
              "luopan.neo4j.username=" + graph.username(),
              "luopan.neo4j.password=" + graph.password(),
              // The first questions are planned while other tests keep the machine busy.
              "luopan.api.deadline=2m")
          .applyTo(context);
    }
  }

  /// What the schema leaves unmapped, once a server.
  record SchemaReports(List<SchemaReport> seen) implements GraphQlSourceBuilderCustomizer {
    @Override
    public void customize(SchemaResourceBuilder builder) {
      builder.inspectSchemaMappings(seen::add);
    }
  }

  @Bean
  SchemaReports schemaReports() {
    return new SchemaReports(new ArrayList<>());
  }

  /// Made when a test asks for it: then the server has its port.
  @Bean
  @Lazy
  Client client(Environment environment) {
    return Client.of(environment);
  }
}
