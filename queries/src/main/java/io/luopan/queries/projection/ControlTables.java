package io.luopan.queries.projection;

import io.luopan.queries.projection.NodeCount.Held;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Who controls the nodes, kept for the next question: it is the same whatever region is asked. The
/// last hundred periods and days, one table each.
public final class ControlTables {
  private static final int MOST = 100;

  private final Projection columns;
  private final Map<Key, Map<String, Held>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Map<String, Held>> eldest) {
          return size() > MOST;
        }
      };

  public ControlTables(Projection columns) {
    this.columns = columns;
  }

  private record Key(Period period, LocalDate asOf) {}

  public Held of(Period period, LocalDate asOf, String node) {
    return nodes(new Key(period, asOf))
        .computeIfAbsent(node, new ControlCounts(columns, period, asOf)::of);
  }

  private Map<String, Held> nodes(Key key) {
    synchronized (kept) {
      return kept.computeIfAbsent(key, _ -> new ConcurrentHashMap<>());
    }
  }
}
