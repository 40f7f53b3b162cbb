package io.luopan.api.graphql;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import graphql.scalars.ExtendedScalars;
import io.luopan.api.ApiSettings;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import tools.jackson.core.StreamReadConstraints;

/// Scalars and limits of GraphQL.
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {
  private static final int MOST_CHARACTERS = 100_000;
  private static final int MOST_TOKENS = 5_000;

  @Bean
  Loaders loaders(BatchLoaderRegistry registry) {
    return new Loaders(registry);
  }

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring ->
        wiring
            .scalar(ExtendedScalars.Date)
            .scalar(ExtendedScalars.DateTime)
            .scalar(ExtendedScalars.GraphQLLong)
            .scalar(ExtendedScalars.Url);
  }

  @Bean
  GraphQlSourceBuilderCustomizer nullMeansDefault() {
    return source -> source.typeVisitors(List.of(new NullMeansDefault()));
  }

  @Bean
  @Order(1)
  Instrumentation depthLimit(ApiSettings settings) {
    return new MaxQueryDepthInstrumentation(settings.maxDepth());
  }

  @Bean
  @Order(2)
  Instrumentation costLimit(ApiSettings settings) {
    return new CostInstrumentation(settings.maxCost());
  }

  /// Stops reading a body that does not say its length and turns out too large; [RequestFilter]
  /// turns away those that do.
  @Bean
  JsonFactoryBuilderCustomizer bodyLimit(ApiSettings settings) {
    return json ->
        json.streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(settings.maxBody().toBytes())
                .build());
  }

  /// Refuses texts that cost much to parse before they are parsed.
  @Bean
  WebGraphQlInterceptor parserLimits() {
    var options =
        ParserOptions.newParserOptions()
            .maxCharacters(MOST_CHARACTERS)
            .maxTokens(MOST_TOKENS)
            .maxWhitespaceTokens(MOST_TOKENS * 4)
            .captureIgnoredChars(false)
            .captureLineComments(false)
            .build();
    return (request, chain) -> {
      request.configureExecutionInput(
          (_, input) ->
              input.graphQLContext(context -> context.put(ParserOptions.class, options)).build());
      return chain.next(request);
    };
  }
}
