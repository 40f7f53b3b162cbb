package io.luopan.api.graphql;

import graphql.ExecutionResult;
import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLAppliedDirective;
import io.luopan.queries.Budget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Reckons what a request may cost before it runs, by `@cost` and `@listSize`, refuses what costs
/// too much, and reports it as `extensions.cost`. A page of 50 costs its fields fifty times;
/// introspection is free.
final class CostInstrumentation extends SimplePerformantInstrumentation {
  private static final String RECKONED = "luopan.cost";
  private static final int ASSUMED_LIST = 5;

  private final int limit;

  CostInstrumentation(int limit) {
    this.limit = limit;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    var execution = parameters.getExecutionContext();
    int cost =
        QueryComplexityCalculator.newCalculator()
            .schema(execution.getGraphQLSchema())
            .document(execution.getDocument())
            .operationName(execution.getExecutionInput().getOperationName())
            .variables(execution.getCoercedVariables())
            .fieldComplexityCalculator(calculator())
            .build()
            .calculate();
    execution.getGraphQLContext().put(RECKONED, cost);
    // Kept here, because the answer may be completed by a thread that knows no budget.
    var budget = Budget.current();
    if (budget != null) {
      execution.getGraphQLContext().put(Budget.class, budget);
    }
    if (cost > limit) {
      throw new AbortExecutionException(
          "This request may cost %d; at most %d is allowed. Ask for smaller pages or fewer fields."
              .formatted(cost, limit));
    }
    return null;
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      InstrumentationState state) {
    Integer reckoned = parameters.getGraphQLContext().get(RECKONED);
    if (reckoned == null) {
      return CompletableFuture.completedFuture(result);
    }
    var cost = new HashMap<String, Object>(Map.of("reckoned", reckoned, "limit", limit));
    Budget budget = parameters.getGraphQLContext().get(Budget.class);
    if (budget != null) {
      cost.put("roundTrips", budget.roundTrips());
    }
    return CompletableFuture.completedFuture(
        result.transform(changed -> changed.addExtension("cost", cost)));
  }

  private static FieldComplexityCalculator calculator() {
    return (field, children) -> {
      if (field.getParentType().getName().startsWith("__")
          || field.getField().getName().startsWith("__")) {
        return 0;
      }
      long cost = weight(field) + (long) size(field) * children;
      return (int) Math.min(cost, Integer.MAX_VALUE / 4);
    };
  }

  private static int weight(FieldComplexityEnvironment field) {
    var cost = field.getFieldDefinition().getAppliedDirective("cost");
    return cost == null ? 1 : Integer.parseInt(cost.getArgument("weight").getValue());
  }

  private static int size(FieldComplexityEnvironment field) {
    var listSize = field.getFieldDefinition().getAppliedDirective("listSize");
    if (listSize != null) {
      return size(field, listSize);
    }
    var type = graphql.schema.GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType());
    boolean edges = field.getFieldDefinition().getName().equals("edges");
    return !edges && graphql.schema.GraphQLTypeUtil.isList(type) ? ASSUMED_LIST : 1;
  }

  private static int size(FieldComplexityEnvironment field, GraphQLAppliedDirective listSize) {
    Integer asked = null;
    List<String> slicing = listSize.getArgument("slicingArguments").getValue();
    if (slicing != null) {
      for (var argument : slicing) {
        asked = larger(asked, field.getArguments().get(argument));
      }
    }
    if (asked != null) {
      return Math.max(1, asked);
    }
    Integer assumed = listSize.getArgument("assumedSize").getValue();
    return assumed == null ? ASSUMED_LIST : assumed;
  }

  private static @Nullable Integer larger(@Nullable Integer one, @Nullable Object other) {
    return other instanceof Integer size && (one == null || size > one) ? size : one;
  }
}
