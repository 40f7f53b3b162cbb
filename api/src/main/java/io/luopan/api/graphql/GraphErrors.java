package io.luopan.api.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import io.luopan.queries.RefusedException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import reactor.core.publisher.Mono;

/// Turns whatever goes wrong into errors with a code of a closed list and a trace id. What we did
/// not foresee is INTERNAL, logged in full, and told without its details.
@Component
@Order(0)
public class GraphErrors extends DataFetcherExceptionResolverAdapter
    implements WebGraphQlInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(GraphErrors.class);

  /// The closed list.
  enum Code {
    BAD_CURSOR,
    BAD_INPUT,
    LIMIT_EXCEEDED,
    COST_EXCEEDED,
    DEADLINE,
    NOT_FOUND,
    FORBIDDEN,
    UNAVAILABLE,
    INTERNAL
  }

  @Override
  protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment at) {
    var cause =
        thrown instanceof java.util.concurrent.CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    return switch (cause) {
      case RefusedException refused ->
          error(at, Code.valueOf(refused.refusal().name()), String.valueOf(refused.getMessage()));
      case BindException bind ->
          error(at, Code.BAD_INPUT, "An argument cannot be read: " + bind.getMessage());
      default -> {
        LOG.error(
            "Trace {}: {} failed", Trace.current(), at.getExecutionStepInfo().getPath(), cause);
        yield error(
            at, Code.INTERNAL, "Something went wrong here; the trace id names it in the log.");
      }
    };
  }

  private static GraphQLError error(DataFetchingEnvironment at, Code code, String message) {
    return GraphqlErrorBuilder.newError(at)
        .message("%s", message)
        .errorType(ErrorClassification.errorClassification(code.name()))
        .extensions(Map.of("code", code.name()))
        .build();
  }

  /// Gives a code and the trace id to every error, also to those of parsing, validation and limits.
  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    var trace = Trace.current();
    return chain
        .next(request)
        .map(
            response ->
                response.getErrors().isEmpty()
                    ? response
                    : response.transform(
                        changed ->
                            changed.errors(
                                response.getExecutionResult().getErrors().stream()
                                    .map(error -> complete(error, trace))
                                    .toList())));
  }

  private static GraphQLError complete(GraphQLError error, String trace) {
    var extensions = new HashMap<String, Object>();
    if (error.getExtensions() != null) {
      extensions.putAll(error.getExtensions());
    }
    extensions.putIfAbsent("code", codeOf(error).name());
    extensions.put("traceId", trace);
    var built =
        GraphqlErrorBuilder.newError()
            .message("%s", error.getMessage())
            .errorType(error.getErrorType())
            .extensions(extensions);
    if (error.getLocations() != null) {
      built.locations(error.getLocations());
    }
    if (error.getPath() != null) {
      built.path(error.getPath());
    }
    return built.build();
  }

  private static Code codeOf(GraphQLError error) {
    if (!(error.getErrorType() instanceof ErrorType type)) {
      return Code.INTERNAL;
    }
    return switch (type) {
      case InvalidSyntax ->
          error.getMessage() != null && error.getMessage().contains("maximum")
              ? Code.LIMIT_EXCEEDED
              : Code.BAD_INPUT;
      case ValidationError, OperationNotSupported -> Code.BAD_INPUT;
      case ExecutionAborted -> Code.COST_EXCEEDED;
      case DataFetchingException, NullValueInNonNullableField -> Code.INTERNAL;
    };
  }
}
