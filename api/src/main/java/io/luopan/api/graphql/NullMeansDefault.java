package io.luopan.api.graphql;

import graphql.collect.ImmutableMapWithNullValues;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads null as the default, wherever an argument or an input field has one: typed clients send
/// null for what they were not given, and no default of the schema means anything else by it.
public final class NullMeansDefault extends GraphQLTypeVisitorStub {

  @Override
  public TraversalControl visitGraphQLFieldDefinition(
      GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
    if (context.getParentNode() instanceof GraphQLObjectType type
        && field.getArguments().stream().anyMatch(NullMeansDefault::mayHaveDefaults)) {
      var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
      var at = FieldCoordinates.coordinates(type, field);
      var fetcher = registry.getDataFetcher(at, field);
      registry.dataFetcher(at, (DataFetcher<?>) asked -> fetcher.get(completed(asked)));
    }
    return TraversalControl.CONTINUE;
  }

  private static boolean mayHaveDefaults(GraphQLArgument argument) {
    return argument.hasSetDefaultValue()
        || GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType;
  }

  private static DataFetchingEnvironment completed(DataFetchingEnvironment asked) {
    return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(asked)
        .arguments(arguments(asked.getArguments(), asked.getFieldDefinition()))
        .build();
  }

  /// A field above the one that is answered, whose arguments do not come through its fetcher.
  public static ExecutionStepInfo completed(ExecutionStepInfo above) {
    var arguments =
        ImmutableMapWithNullValues.copyOf(
            arguments(above.getArguments(), above.getFieldDefinition()));
    return above.transform(step -> step.arguments(() -> arguments));
  }

  private static Map<String, @Nullable Object> arguments(
      Map<String, Object> given, GraphQLFieldDefinition field) {
    var arguments = new HashMap<String, @Nullable Object>(given);
    for (var argument : field.getArguments()) {
      arguments.computeIfPresent(
          argument.getName(), (_, value) -> completed(value, argument.getType()));
      if (argument.hasSetDefaultValue() && arguments.get(argument.getName()) == null) {
        arguments.put(argument.getName(), GraphQLArgument.getArgumentDefaultValue(argument));
      }
    }
    return arguments;
  }

  private static Object completed(Object value, GraphQLInputType type) {
    if (value instanceof List<?> values) {
      return values.stream().map(each -> each == null ? null : completed(each, type)).toList();
    }
    return value instanceof Map<?, ?> fields
            && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType object
        ? completed(fields, object)
        : value;
  }

  private static Map<Object, @Nullable Object> completed(
      Map<?, ?> given, GraphQLInputObjectType type) {
    var fields = new HashMap<Object, @Nullable Object>(given);
    for (var field : type.getFieldDefinitions()) {
      fields.computeIfPresent(field.getName(), (_, value) -> completed(value, field.getType()));
      if (field.hasSetDefaultValue() && fields.get(field.getName()) == null) {
        fields.put(field.getName(), GraphQLInputObjectField.getInputFieldDefaultValue(field));
      }
    }
    return fields;
  }
}
