package io.luopan.model.write;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.summary.ResultSummary;

/// The rows of a cursor for those who wait for them; they fit into memory.
final class WaitingResult implements Result {
  private final ResultCursor cursor;

  WaitingResult(ResultCursor cursor) {
    this.cursor = cursor;
  }

  @Override
  public List<String> keys() {
    return cursor.keys();
  }

  @Override
  public boolean hasNext() {
    return Waiting.on(cursor.peekAsync()) != null;
  }

  @Override
  public Record next() {
    var row = Waiting.on(cursor.nextAsync());
    if (row == null) {
      throw new NoSuchElementException("no more rows");
    }
    return row;
  }

  @Override
  public Record peek() {
    var row = Waiting.on(cursor.peekAsync());
    if (row == null) {
      throw new NoSuchElementException("no more rows");
    }
    return row;
  }

  @Override
  public Record single() {
    return Waiting.on(cursor.singleAsync());
  }

  @Override
  public Stream<Record> stream() {
    return list().stream();
  }

  /// All at once: to wait for each row costs more than the row.
  @Override
  public void forEachRemaining(Consumer<? super Record> action) {
    list().forEach(action);
  }

  @Override
  public List<Record> list() {
    return Waiting.on(cursor.listAsync());
  }

  @Override
  public <T> List<T> list(Function<Record, T> mapping) {
    return Waiting.on(cursor.listAsync(mapping));
  }

  @Override
  public ResultSummary consume() {
    return Waiting.on(cursor.consumeAsync());
  }

  @Override
  public boolean isOpen() {
    return Waiting.on(cursor.isOpenAsync());
  }
}
