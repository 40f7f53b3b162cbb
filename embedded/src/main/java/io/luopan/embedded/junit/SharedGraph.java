package io.luopan.embedded.junit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// The graphs of this JVM's tests: one for each test class that runs at the same time, started on
/// first use, handed on to the next class, closed after the last test with [WithGraph].
public final class SharedGraph {

  private static final ThreadLocal<@Nullable TestGraph> OF_THREAD = new ThreadLocal<>();
  private static final List<TestGraph> OPEN = new ArrayList<>();
  private static final Deque<TestGraph> FREE = new ArrayDeque<>();
  private static final Semaphore PLACES = new Semaphore(GraphSource.chosen().most());

  private SharedGraph() {}

  /// The graph of the test class that this thread runs, for those who cannot take it as a
  /// parameter, such as Spring's `@DynamicPropertySource`.
  public static GraphUri uri() {
    var graph = OF_THREAD.get();
    if (graph == null) {
      throw new IllegalStateException("This thread runs no test class with @WithGraph.");
    }
    return graph.uri();
  }

  /// Waits while all the graphs there may be are taken.
  static TestGraph take() {
    PLACES.acquireUninterruptibly();
    try {
      var graph = free();
      OF_THREAD.set(graph);
      return graph;
    } catch (RuntimeException e) {
      PLACES.release();
      throw e;
    }
  }

  private static TestGraph free() {
    synchronized (OPEN) {
      if (!FREE.isEmpty()) {
        return FREE.pop();
      }
    }
    var graph = GraphSource.chosen().open();
    synchronized (OPEN) {
      OPEN.add(graph);
    }
    return graph;
  }

  static void giveBack(TestGraph graph) {
    OF_THREAD.remove();
    synchronized (OPEN) {
      FREE.push(graph);
    }
    PLACES.release();
  }

  static void close() {
    synchronized (OPEN) {
      FREE.clear();
      OPEN.forEach(TestGraph::close);
      OPEN.clear();
    }
  }
}
