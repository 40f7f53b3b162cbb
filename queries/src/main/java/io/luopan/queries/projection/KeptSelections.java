package io.luopan.queries.projection;

import io.luopan.queries.patent.PatentFilter;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The patents that the last filters meant, a bit a patent: the tables and pages of one request ask
/// for the same.
public final class KeptSelections {
  private static final int MOST = 32;

  private final PatentColumns columns;
  private final Map<PatentFilter, BitSet> kept = new LinkedHashMap<>(16, 0.75f, true);

  KeptSelections(PatentColumns columns) {
    this.columns = columns;
  }

  /// Whether columns hold all that the filter names.
  public static boolean hold(PatentFilter filter) {
    return ColumnFilter.isHeld(filter);
  }

  /// The patents meant, not to be changed; empty where the filter names what no column holds.
  public Optional<BitSet> find(PatentFilter filter, FilterMeaning meaning) {
    synchronized (kept) {
      var known = kept.get(filter);
      if (known != null) {
        return Optional.of(known);
      }
    }
    var found = new ColumnFilter(columns, meaning).find(filter);
    found.ifPresent(
        set -> {
          synchronized (kept) {
            kept.put(filter, set);
            if (kept.size() > MOST) {
              kept.remove(kept.keySet().iterator().next());
            }
          }
        });
    return found;
  }
}
