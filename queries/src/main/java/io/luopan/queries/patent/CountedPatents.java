package io.luopan.queries.patent;

import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.util.List;
import java.util.function.Supplier;

/// The patents behind a number: how many, in how many simple families, and which.
public final class CountedPatents {
  private static final String BY_ID = "COUNTED PATENTS";

  private final long patents;
  private final long families;
  private final Supplier<List<String>> ids;

  /// @param families whole simple families; a patent without one is its own
  /// @param ids in order, asked for only when somebody opens the number
  public CountedPatents(long patents, long families, Supplier<List<String>> ids) {
    this.patents = patents;
    this.families = families;
    this.ids = ids;
  }

  /// @param ids different ones, in order
  public static CountedPatents of(List<String> ids, long families) {
    var kept = List.copyOf(ids);
    return new CountedPatents(kept.size(), families, () -> kept);
  }

  public long patents() {
    return patents;
  }

  public long families() {
    return families;
  }

  /// In order.
  public List<String> ids() {
    return ids.get();
  }

  public Slice<String> page(PageRequest page, Cursors cursors) {
    var after = cursors.readNullable(BY_ID, page.cursor());
    var items =
        ids().stream()
            .filter(id -> after == null || id.compareTo(after.id()) > 0)
            .limit(page.size() + 1L)
            .map(id -> new Slice.Item<>(id, cursors.write(BY_ID, new Cursors.Place(List.of(), id))))
            .toList();
    return Slice.cut(items, page);
  }
}
