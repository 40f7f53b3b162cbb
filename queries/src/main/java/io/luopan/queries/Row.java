package io.luopan.queries;

import io.luopan.model.load.SourceRef;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/// One row of an answer, or a map inside one, read by column. A `find` of an absent value is null.
public final class Row {
  private final MapAccessor values;

  Row(MapAccessor values) {
    this.values = values;
  }

  public String text(String column) {
    return value(column).asString();
  }

  public @Nullable String findText(String column) {
    return read(column, Value::asString);
  }

  public long number(String column) {
    return value(column).asLong();
  }

  public @Nullable Integer findInt(String column) {
    return read(column, Value::asInt);
  }

  public double decimal(String column) {
    return value(column).asDouble();
  }

  public @Nullable Double findDecimal(String column) {
    return read(column, Value::asDouble);
  }

  public boolean flag(String column) {
    return !isAbsent(column) && value(column).asBoolean();
  }

  public @Nullable Boolean findFlag(String column) {
    return read(column, Value::asBoolean);
  }

  public @Nullable LocalDate findDay(String column) {
    return read(column, Value::asLocalDate);
  }

  /// A moment, stored with a zone.
  public @Nullable ZonedDateTime findMoment(String column) {
    return read(column, Value::asZonedDateTime);
  }

  /// An absent list is an empty one.
  public List<String> texts(String column) {
    return isAbsent(column) ? List.of() : value(column).asList(Value::asString);
  }

  /// The references to records of the column `sources`, which is one text (docs/graph.md).
  public List<String> sources() {
    return isAbsent("sources") ? List.of() : SourceRef.split(text("sources"));
  }

  public <T> List<T> list(String column, Function<Row, T> toRecord) {
    return isAbsent(column)
        ? List.of()
        : value(column).asList(value -> toRecord.apply(new Row(value)));
  }

  public Row row(String column) {
    return new Row(value(column));
  }

  public boolean isAbsent(String column) {
    return value(column).isNull();
  }

  /// The value as the driver gives it: a text, a number, a date, a list, or null.
  public @Nullable Object find(String column) {
    return value(column).asObject();
  }

  /// The elements of a list as the driver gives them.
  public List<@Nullable Object> values(String column) {
    List<@Nullable Object> all = new ArrayList<>();
    value(column).values().forEach(value -> all.add(value.asObject()));
    return all;
  }

  public <E extends Enum<E>> @Nullable E find(String column, Class<E> type) {
    var name = findText(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /// @throws IllegalStateException if there is no such column: the query and who reads it differ
  private Value value(String column) {
    if (!values.containsKey(column)) {
      throw new IllegalStateException(
          "There is no column %s among %s.".formatted(column, values.keys()));
    }
    return values.get(column);
  }

  private <T> @Nullable T read(String column, Function<Value, T> read) {
    var value = value(column);
    return value.isNull() ? null : read.apply(value);
  }
}
