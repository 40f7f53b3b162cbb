package io.luopan.api.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;

/// How long one question took over GraphQL, and the same queries sent straight.
///
/// @param queries sent for one request, the most of all variants
record QuestionMeasure(String what, int queries, Latencies served, Latencies straight) {
  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
  private static final int LEAST = 3;

  private record Pair(HttpRequest request, List<Query> queries) {}

  static List<QuestionMeasure> all(BenchGraph graph, BenchSettings settings) {
    var questions =
        BenchQuestion.list(graph.settled()).stream()
            .map(question -> question.upTo(settings.requests()))
            .toList();
    var queries = queriesOf(questions, graph);
    var measures = new ArrayList<QuestionMeasure>();
    try (var server = BenchServer.start(graph.address())) {
      for (int i = 0; i < questions.size(); i++) {
        var pairs = new ArrayList<Pair>();
        for (int v = 0; v < questions.get(i).variants().size(); v++) {
          var variables = questions.get(i).variants().get(v);
          pairs.add(new Pair(server.request(questions.get(i), variables), queries.get(i).get(v)));
        }
        measures.add(measure(questions.get(i).what(), pairs, server, graph.driver(), settings));
      }
    }
    return measures;
  }

  /// For each question and variant, what the server asks the graph.
  private static List<List<List<Query>>> queriesOf(
      List<BenchQuestion> questions, BenchGraph graph) {
    var listener = new SentQueries();
    try (var server = BenchServer.heardBy(listener, graph.address())) {
      return questions.stream()
          .map(
              question ->
                  question.variants().stream()
                      .map(
                          variables -> {
                            listener.take();
                            server.sendChecked(server.request(question, variables));
                            return listener.take();
                          })
                      .toList())
          .toList();
    }
  }

  /// Both ways in turn, so that whatever else the machine does falls on both.
  private static QuestionMeasure measure(
      String what, List<Pair> pairs, BenchServer server, Driver driver, BenchSettings settings) {
    var served = new Latencies();
    var straight = new Latencies();
    long longest = settings.longest().toNanos();
    long begun = System.nanoTime();
    for (int i = 0; i < settings.requests() && System.nanoTime() - begun < longest / 4; i++) {
      var pair = pairs.get(i % pairs.size());
      server.sendChecked(pair.request());
      sendStraight(driver, pair.queries());
    }
    begun = System.nanoTime();
    for (int i = 0;
        i < settings.requests() && (i < LEAST || System.nanoTime() - begun < longest);
        i++) {
      var pair = pairs.get(i % pairs.size());
      served.time(() -> server.send(pair.request()));
      straight.time(() -> sendStraight(driver, pair.queries()));
    }
    int most = pairs.stream().mapToInt(pair -> pair.queries().size()).max().orElseThrow();
    return new QuestionMeasure(what, most, served.sorted(), straight.sorted());
  }

  /// One session, each query a transaction of its own, all rows read: the least there is.
  private static void sendStraight(Driver driver, List<Query> queries) {
    try (var session = driver.session(READING)) {
      for (var query : queries) {
        session.run(query).list();
      }
    }
  }
}
