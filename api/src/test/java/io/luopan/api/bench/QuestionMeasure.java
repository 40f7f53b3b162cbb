package io.luopan.api.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;

/// How long one question took over GraphQL, and the same queries sent straight.
///
/// @param queries sent for one request, the most of all variants
/// @param refused requests that the server did not answer, such as those over its deadline
record QuestionMeasure(
    String what, int queries, int refused, Latencies served, Latencies straight) {
  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
  private static final int LEAST = 3;

  private record Variant(Map<String, Object> variables, List<Query> queries) {}

  private record Pair(HttpRequest request, List<Query> queries) {}

  static List<QuestionMeasure> all(BenchGraph graph, BenchSettings settings) {
    var questions =
        BenchQuestion.list(graph.settled()).stream()
            .map(question -> question.upTo(settings.requests()))
            .toList();
    var variants = variantsOf(questions, graph);
    var measures = new ArrayList<QuestionMeasure>();
    try (var server = BenchServer.start(graph.address())) {
      for (int i = 0; i < questions.size(); i++) {
        var question = questions.get(i);
        var pairs =
            variants.get(i).stream()
                .map(one -> new Pair(server.request(question, one.variables()), one.queries()))
                .toList();
        measures.add(measure(question, pairs, server, graph.driver(), settings));
      }
    }
    return measures;
  }

  /// For each question, the variants that are answered, with what the server asks the graph when it
  /// is asked once more.
  private static List<List<Variant>> variantsOf(List<BenchQuestion> questions, BenchGraph graph) {
    var listener = new SentQueries();
    try (var server = BenchServer.heardBy(listener, graph.address())) {
      var variants = new ArrayList<List<Variant>>();
      for (var question : questions) {
        var answered = new ArrayList<Variant>();
        for (var variables : question.variants()) {
          var request = server.request(question, variables);
          server.send(request);
          listener.take();
          if (BenchServer.isAnswer(server.send(request))) {
            answered.add(new Variant(variables, listener.take()));
          }
        }
        variants.add(answered);
      }
      return variants;
    }
  }

  /// Both ways in turn, so that whatever else the machine does falls on both.
  private static QuestionMeasure measure(
      BenchQuestion question,
      List<Pair> pairs,
      BenchServer server,
      Driver driver,
      BenchSettings settings) {
    var served = new Latencies();
    var straight = new Latencies();
    int refused = question.variants().size() - pairs.size();
    int requests = pairs.isEmpty() ? 0 : settings.requests();
    long longest = settings.longest().toNanos();
    long begun = System.nanoTime();
    for (int i = 0; i < requests && System.nanoTime() - begun < longest / 4; i++) {
      var pair = pairs.get(i % pairs.size());
      server.send(pair.request());
      sendStraight(driver, pair.queries());
    }
    begun = System.nanoTime();
    for (int i = 0; i < requests && (i < LEAST || System.nanoTime() - begun < longest); i++) {
      var pair = pairs.get(i % pairs.size());
      refused += BenchServer.isAnswer(served.time(() -> server.send(pair.request()))) ? 0 : 1;
      straight.time(() -> sendStraight(driver, pair.queries()));
    }
    int most = pairs.stream().mapToInt(pair -> pair.queries().size()).max().orElse(0);
    return new QuestionMeasure(question.what(), most, refused, served.sorted(), straight.sorted());
  }

  /// One session, each query a transaction of its own, all rows read: the least there is.
  ///
  /// @return how many rows
  private static int sendStraight(Driver driver, List<Query> queries) {
    int rows = 0;
    try (var session = driver.session(READING)) {
      for (var query : queries) {
        rows += session.run(query).list().size();
      }
    }
    return rows;
  }
}
