package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Query;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;

class WriteAheadTest {
  private final List<String> sent = new ArrayList<>();
  private final List<CompletableFuture<ResultCursor>> answers = new ArrayList<>();

  private final AsyncTransactionContext tx =
      proxy(
          AsyncTransactionContext.class,
          argument -> send(argument instanceof Query query ? query.text() : (String) argument));

  private final ResultCursor cursor = proxy(ResultCursor.class, _ -> null);

  private interface Answer {
    Object to(Object argument);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, _, arguments) -> answer.to(arguments[0])));
  }

  /// What is called slow is answered by the test, the rest at once.
  private Object send(String query) {
    sent.add(query);
    var answer = new CompletableFuture<ResultCursor>();
    answers.add(answer);
    if (query.startsWith("bad")) {
      answer.completeExceptionally(new IllegalStateException(query));
    } else if (!query.startsWith("slow")) {
      answer.complete(cursor);
    }
    return answer;
  }

  @Test
  void sendsOneMoreWhileTheGraphWrites() {
    try (var ahead = new WriteAhead(tx)) {
      WriteAhead.send(ahead, "slow write", Map.of());
      WriteAhead.send(ahead, "slow next", Map.of());

      assertThat(sent).containsExactly("slow write", "slow next");
      answers.forEach(answer -> answer.complete(cursor));
    }
  }

  @Test
  void sendsAThirdWhenTheFirstIsWritten() {
    try (var ahead = new WriteAhead(tx)) {
      WriteAhead.send(ahead, "slow write", Map.of());
      WriteAhead.send(ahead, "write", Map.of());
      var third = CompletableFuture.runAsync(() -> WriteAhead.send(ahead, "write again", Map.of()));

      assertThatThrownBy(() -> third.get(50, TimeUnit.MILLISECONDS))
          .as("waits; the graph has two to write")
          .isInstanceOf(TimeoutException.class);
      assertThat(sent).hasSize(2);
      answers.getFirst().complete(cursor);
      third.join();
      assertThat(sent).containsExactly("slow write", "write", "write again");
    }
  }

  @Test
  void keepsTheOrderOfWritesAndReads() {
    try (var ahead = new WriteAhead(tx)) {
      WriteAhead.send(ahead, "write", Map.of());
      WriteAhead.send(ahead, "write again", Map.of());
      ahead.run("read");
      WriteAhead.send(ahead, "last", Map.of());
    }

    assertThat(sent).containsExactly("write", "write again", "read", "last");
  }

  @Test
  void throwsWhatAWriteFailsWithFromTheNextRead() {
    try (var ahead = new WriteAhead(tx)) {
      WriteAhead.send(ahead, "bad write", Map.of());

      assertThatIllegalStateException()
          .isThrownBy(() -> ahead.run("read"))
          .withMessage("bad write");
    }
  }

  @Test
  void throwsWhatTheLastWriteFailsWithAtTheEnd() {
    var ahead = new WriteAhead(tx);
    WriteAhead.send(ahead, "bad write", Map.of());

    assertThatIllegalStateException().isThrownBy(ahead::close).withMessage("bad write");
  }
}
