package io.luopan.api;

import io.luopan.embedded.DriverLogging;
import io.luopan.model.migration.Migrations;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import org.neo4j.driver.Driver;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the service asks the graph with.
@Configuration(proxyBeanMethods = false)
class QuestionsConfiguration {

  @Bean
  ConfigBuilderCustomizer driverLogging() {
    return DriverLogging::of;
  }

  @Bean
  Questions questions(Driver driver, ApiSettings settings) {
    Migrations.apply(driver);
    var questions =
        Questions.of(
            new GraphReader(driver, settings.deadline()),
            settings.cursorKey(),
            settings.columnsFolder());
    questions.projections().prepare();
    return questions;
  }
}
