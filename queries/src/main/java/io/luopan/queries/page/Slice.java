package io.luopan.queries.page;

import java.util.List;
import java.util.function.Function;

/// A part of a list, in the list's order, and whether there is more on either side.
public record Slice<T>(List<Item<T>> items, boolean hasNext, boolean hasPrevious) {

  public Slice {
    items = List.copyOf(items);
  }

  /// One item and the cursor that stands for its place.
  public record Item<T>(T value, String cursor) {}

  public static <T> Slice<T> empty() {
    return new Slice<>(List.of(), false, false);
  }

  /// Cuts what a query gave when it was asked for one item more than the page holds.
  ///
  /// @param found in the direction of the request: backward pages come last item first
  public static <T> Slice<T> cut(List<Item<T>> found, PageRequest page) {
    boolean more = found.size() > page.size();
    var items = found.subList(0, Math.min(page.size(), found.size()));
    return page.backward()
        ? new Slice<>(items.reversed(), page.cursor() != null, more)
        : new Slice<>(items, more, page.cursor() != null);
  }

  public <R> Slice<R> map(Function<T, R> convert) {
    return new Slice<>(
        items.stream().map(item -> new Item<>(convert.apply(item.value()), item.cursor())).toList(),
        hasNext,
        hasPrevious);
  }
}
