package io.luopan.api;

import graphql.analysis.QueryTransformer;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.Map;

/// A document as typed clients send it: null for every argument that has a default and is not set.
record NullArguments(GraphQLSchema schema) {
  String in(String document) {
    var read = Parser.parse(document);
    var operation = read.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
    var root =
        operation.getOperation() == OperationDefinition.Operation.MUTATION
            ? schema.getMutationType()
            : schema.getQueryType();
    var changed =
        QueryTransformer.newQueryTransformer()
            .schema(schema)
            .variables(Map.of())
            .fragmentsByName(Map.of())
            .root(operation)
            .rootParentType(root)
            .build()
            .transform(
                new QueryVisitorStub() {
                  @Override
                  public void visitField(QueryVisitorFieldEnvironment at) {
                    complete(at);
                  }
                });
    return AstPrinter.printAst(
        read.transform(
            all ->
                all.definitions(
                    read.getDefinitions().stream()
                        .map(part -> part == operation ? (OperationDefinition) changed : part)
                        .toList())));
  }

  private void complete(QueryVisitorFieldEnvironment at) {
    var arguments = new ArrayList<>(at.getField().getArguments());
    at.getFieldDefinition().getArguments().stream()
        .filter(GraphQLArgument::hasSetDefaultValue)
        .filter(known -> arguments.stream().noneMatch(a -> a.getName().equals(known.getName())))
        .filter(known -> !GraphQLTypeUtil.isNonNull(known.getType()))
        .forEach(known -> arguments.add(new Argument(known.getName(), NullValue.of())));
    TreeTransformerUtil.changeNode(
        at.getTraverserContext(), at.getField().transform(field -> field.arguments(arguments)));
  }
}
