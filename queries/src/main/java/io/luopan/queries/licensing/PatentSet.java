package io.luopan.queries.licensing;

import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.util.Collection;
import java.util.List;

/// Patents that are counted, in the order of their ids.
public record PatentSet(List<String> ids, long families) {
  private static final String BY_ID = "PATENT SET";

  public PatentSet {
    ids = List.copyOf(ids);
  }

  static PatentSet of(Collection<CandidatePatent> patents) {
    return new PatentSet(
        patents.stream().map(CandidatePatent::id).distinct().sorted().toList(),
        patents.stream().map(CandidatePatent::family).distinct().count());
  }

  public long patents() {
    return ids.size();
  }

  public Slice<String> page(PageRequest page, Cursors cursors) {
    var after = cursors.readNullable(BY_ID, page.cursor());
    var items =
        ids.stream()
            .filter(id -> after == null || id.compareTo(after.id()) > 0)
            .limit(page.size() + 1L)
            .map(id -> new Slice.Item<>(id, cursors.write(BY_ID, new Cursors.Place(List.of(), id))))
            .toList();
    return Slice.cut(items, page);
  }
}
