package io.luopan.loaders.load;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads a stream in a thread of its own, two elements ahead of who takes them, so that a file is
/// parsed while the graph is written.
final class ReadAhead<T> {
  private final BlockingQueue<Item<T>> queue = new ArrayBlockingQueue<>(1);
  private volatile boolean stopped;

  private ReadAhead() {}

  private sealed interface Item<T> {
    record Next<T>(T element) implements Item<T> {}

    record End<T>() implements Item<T> {}

    record Failed<T>(RuntimeException failure) implements Item<T> {}
  }

  /// Nobody takes elements any more.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// Takes every element in order, in the caller's thread; what the stream throws is thrown when
  /// the elements before it are taken. When this returns or throws, the stream is read no more.
  static <T> void forEach(Stream<T> stream, Consumer<T> action) {
    var ahead = new ReadAhead<T>();
    var reader = Thread.ofPlatform().daemon().name("luopan-reader").start(() -> ahead.read(stream));
    try {
      ahead.take(action);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a file was read", e);
    } finally {
      ahead.stopped = true;
      join(reader);
    }
  }

  private void take(Consumer<T> action) throws InterruptedException {
    while (true) {
      switch (queue.take()) {
        case Item.Next<T>(var element) -> action.accept(element);
        case Item.Failed<T>(var failure) -> throw failure;
        case Item.End<T>() -> {
          return;
        }
      }
    }
  }

  private void read(Stream<T> stream) {
    try {
      put(last(stream));
    } catch (Stopped noOneListens) {
      return;
    }
  }

  /// Hands on every element; returns what comes after the last.
  private Item<T> last(Stream<T> stream) {
    try {
      stream.forEach(element -> put(new Item.Next<>(element)));
      return new Item.End<>();
    } catch (RuntimeException e) {
      return new Item.Failed<>(e);
    } catch (Error e) {
      return new Item.Failed<>(new IllegalStateException("reading failed: " + e, e));
    }
  }

  private void put(Item<T> item) {
    try {
      while (!queue.offer(item, 100, TimeUnit.MILLISECONDS)) {
        if (stopped) {
          throw new Stopped();
        }
      }
    } catch (InterruptedException e) {
      throw new Stopped();
    }
  }

  private static void join(Thread reader) {
    boolean interrupted = Thread.interrupted();
    while (reader.isAlive()) {
      try {
        reader.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
