package io.luopan.queries;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/// Values bound to a query, by name; enums are bound by their names, absent values as null.
public final class Parameters {
  private final Map<String, Value> values = new HashMap<>();

  private Parameters() {}

  public static Parameters none() {
    return new Parameters();
  }

  public static Parameters of(String name, @Nullable Object value) {
    return new Parameters().and(name, value);
  }

  public Parameters and(String name, @Nullable Object value) {
    values.put(name, toValue(value));
    return this;
  }

  public Parameters and(Parameters others) {
    values.putAll(others.values);
    return this;
  }

  Value bound() {
    return Values.value(values);
  }

  @Override
  public String toString() {
    return values.toString();
  }

  private static Value toValue(@Nullable Object value) {
    return switch (value) {
      case null -> Values.NULL;
      case Enum<?> constant -> Values.value(constant.name());
      case Collection<?> list -> Values.value(list.stream().map(Parameters::toValue).toList());
      default -> Values.value(value);
    };
  }
}
