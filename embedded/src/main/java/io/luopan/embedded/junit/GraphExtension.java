package io.luopan.embedded.junit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.neo4j.driver.Driver;

/// What [WithGraph] does: takes a graph for each class, empties it, hands it over, gives it back.
final class GraphExtension
    implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(GraphExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return GraphSource.chosen()
        .obstacle()
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("There is a graph for it."));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    // A nested class goes on with its outer class's data.
    if (context.getEnclosingTestClasses().isEmpty()) {
      empty(context);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (annotation(context).fresh() == Fresh.EACH_TEST) {
      empty(context);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == Driver.class || type == GraphUri.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var graph = graph(context);
    return parameter.getParameter().getType() == Driver.class ? graph.driver() : graph.uri();
  }

  private static void empty(ExtensionContext context) {
    var graph = graph(context);
    graph.empty();
    if (annotation(context).schema()) {
      graph.dropSchema();
    }
  }

  /// The graph that the class, or the outermost class around it, has taken.
  private static TestGraph graph(ExtensionContext context) {
    context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent("closer", _ -> (AutoCloseable) SharedGraph::close, AutoCloseable.class);
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent("taken", _ -> new Taken(SharedGraph.take()), Taken.class)
        .graph();
  }

  private record Taken(TestGraph graph) implements AutoCloseable {
    @Override
    public void close() {
      SharedGraph.giveBack(graph);
    }
  }

  private static WithGraph annotation(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(
            context.getRequiredTestClass(), WithGraph.class, context.getEnclosingTestClasses())
        .orElseThrow(() -> new IllegalStateException("The extension wants @WithGraph."));
  }
}
