package io.luopan.queries.pool;

import io.luopan.queries.Row;
import java.time.LocalDate;
import java.util.Objects;

/// A programme's list of one day, and how many patents it names.
public record PoolList(LocalDate listOn, long listings) {
  static PoolList of(Row row) {
    return new PoolList(Objects.requireNonNull(row.findDay("listOn")), row.number("listings"));
  }
}
