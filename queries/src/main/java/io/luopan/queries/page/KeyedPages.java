package io.luopan.queries.page;

import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Pages of lists that are sorted by one text, such as the id: those that are asked alike are asked
/// at once.
///
/// @param order names the order
/// @param key the text by which a thing is sorted
public record KeyedPages<T>(Cursors cursors, String order, Function<T, String> key) {

  /// @param ask gives for some parents what comes after `$after`, at most `$limit` each
  public <S> Map<PageOf<S>, Slice<T>> pages(
      Collection<PageOf<S>> asked, BiFunction<List<S>, Parameters, Map<S, List<T>>> ask) {
    var answers = new HashMap<PageOf<S>, Slice<T>>();
    asked.stream()
        .collect(Collectors.groupingBy(PageOf::page))
        .forEach(
            (page, alike) -> {
              var found =
                  ask.apply(alike.stream().map(PageOf::of).distinct().toList(), parameters(page));
              alike.forEach(
                  a -> answers.put(a, slice(found.getOrDefault(a.of(), List.of()), page)));
            });
    return answers;
  }

  private Parameters parameters(PageRequest page) {
    if (page.backward()) {
      throw RefusedException.badInput("This list can be paged forward only.");
    }
    var place = cursors.readNullable(order, page.cursor());
    return Parameters.of("after", place == null ? null : place.id()).and("limit", page.size() + 1);
  }

  private Slice<T> slice(List<T> found, PageRequest page) {
    return Slice.cut(
        found.stream()
            .map(
                thing ->
                    new Slice.Item<>(
                        thing,
                        cursors.write(order, new Cursors.Place(List.of(), key.apply(thing)))))
            .toList(),
        page);
  }
}
