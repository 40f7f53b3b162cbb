package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.TransactionContext;

class WriteAheadTest {
  private final List<String> ran = new CopyOnWriteArrayList<>();
  private final CountDownLatch graphMayWrite = new CountDownLatch(1);

  private final TransactionContext tx =
      (TransactionContext)
          Proxy.newProxyInstance(
              TransactionContext.class.getClassLoader(),
              new Class<?>[] {TransactionContext.class},
              (_, _, arguments) -> run((String) arguments[0]));

  private @Nullable Object run(String query) throws InterruptedException {
    if (query.startsWith("slow")) {
      graphMayWrite.await();
    }
    if (query.startsWith("bad")) {
      throw new IllegalStateException(query);
    }
    ran.add(query);
    return null;
  }

  @Test
  void goesOnWhileTheGraphWrites() {
    try (var ahead = new WriteAhead(tx)) {
      WriteAhead.send(ahead, "slow write", Map.of());

      assertThat(ran).isEmpty();
      graphMayWrite.countDown();
    }
    assertThat(ran).containsExactly("slow write");
  }

  @Test
  void keepsTheOrderOfWritesAndReads() {
    graphMayWrite.countDown();
    try (var ahead = new WriteAhead(tx)) {
      WriteAhead.send(ahead, "slow write", Map.of());
      WriteAhead.send(ahead, "write", Map.of());
      ahead.run("read");
      WriteAhead.send(ahead, "last", Map.of());
    }

    assertThat(ran).containsExactly("slow write", "write", "read", "last");
  }

  @Test
  void throwsWhatAWriteFailsWithFromTheNextCall() {
    try (var ahead = new WriteAhead(tx)) {
      WriteAhead.send(ahead, "bad write", Map.of());

      assertThatIllegalStateException()
          .isThrownBy(() -> ahead.run("read"))
          .withMessage("bad write");
    }
    assertThat(ran).isEmpty();
  }

  @Test
  void throwsWhatTheLastWriteFailsWithAtTheEnd() {
    var ahead = new WriteAhead(tx);
    WriteAhead.send(ahead, "bad write", Map.of());

    assertThatIllegalStateException().isThrownBy(ahead::close).withMessage("bad write");
  }
}
