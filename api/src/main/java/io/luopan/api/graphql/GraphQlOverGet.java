package io.luopan.api.graphql;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// GraphQL over GET, as GraphQL-over-HTTP allows it for queries: links and caches can hold them.
@Configuration(proxyBeanMethods = false)
class GraphQlOverGet {
  private static final MediaType GRAPHQL_RESPONSE =
      MediaType.parseMediaType("application/graphql-response+json");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Bean
  @Order(-10)
  RouterFunction<ServerResponse> readOnlyRoute(WebGraphQlHandler handler) {
    return RouterFunctions.route()
        .GET(
            "/graphql",
            request -> request.param("query").isPresent(),
            request -> answer(request, handler))
        .build();
  }

  private static ServerResponse answer(ServerRequest request, WebGraphQlHandler handler)
      throws Exception {
    var body = new HashMap<String, Object>();
    body.put("query", request.param("query").orElse(""));
    request.param("operationName").ifPresent(name -> body.put("operationName", name));
    var variables = request.param("variables");
    if (variables.isPresent()) {
      var read = variables(variables.get());
      if (read == null) {
        return ServerResponse.status(HttpStatus.BAD_REQUEST)
            .contentType(GRAPHQL_RESPONSE)
            .body(
                "{\"errors\":[{\"message\":\"variables is no JSON object.\",\"extensions\":{\"code\":\"BAD_INPUT\"}}]}");
      }
      body.put("variables", read);
    }
    if (isMutation(request.param("query").orElse(""))) {
      return ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED)
          .header("Allow", "POST")
          .contentType(GRAPHQL_RESPONSE)
          .body(
              "{\"errors\":[{\"message\":\"Mutations go by POST.\",\"extensions\":{\"code\":\"BAD_INPUT\"}}]}");
    }
    var asked =
        new WebGraphQlRequest(
            request.uri(),
            request.headers().asHttpHeaders(),
            new LinkedMultiValueMap<>(),
            request.remoteAddress().orElse(null),
            request.attributes(),
            body,
            "get-" + Trace.current(),
            request.servletRequest().getLocale());
    var response = handler.handleRequest(asked).block();
    if (response == null) {
      return ServerResponse.status(HttpStatus.INTERNAL_SERVER_ERROR).build();
    }
    boolean asJson = request.headers().accept().contains(MediaType.APPLICATION_JSON);
    boolean failed = response.getExecutionResult().getData() == null && !asJson;
    return ServerResponse.status(failed ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
        .contentType(asJson ? MediaType.APPLICATION_JSON : GRAPHQL_RESPONSE)
        .body(JSON.writeValueAsString(response.toMap()));
  }

  @SuppressWarnings("unchecked") // A JSON object is read as such a map.
  private static @Nullable Map<String, Object> variables(String text) {
    try {
      return JSON.readValue(text, Map.class);
    } catch (JacksonException e) {
      return null;
    }
  }

  /// A text that cannot be parsed is none; its error follows when it is asked.
  private static boolean isMutation(String query) {
    try {
      return new Parser()
          .parseDocument(query).getDefinitionsOfType(OperationDefinition.class).stream()
              .anyMatch(
                  operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
    } catch (InvalidSyntaxException e) {
      return false;
    }
  }
}
