package io.luopan.loaders.file;

import io.luopan.loaders.source.Recognition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which columns of a table hold which fields, told by their headings.
public final class Columns<F extends Enum<F> & Heading> {
  private final Map<F, Integer> places;
  private final List<String> headings;

  private Columns(Map<F, Integer> places, List<String> headings) {
    this.places = places;
    this.headings = headings;
  }

  /// Of several columns for one field the one with the surest heading is taken.
  public static <F extends Enum<F> & Heading> Columns<F> of(
      Class<F> fields, List<String> headings) {
    var folded = new ArrayList<>(headings.stream().map(Headings::fold).toList());
    var places = new EnumMap<F, Integer>(fields);
    for (var field : fields.getEnumConstants()) {
      field.spellings().stream()
          .map(spelling -> folded.indexOf(Headings.fold(spelling)))
          .filter(place -> place >= 0)
          .findFirst()
          .ifPresent(place -> places.put(field, place));
    }
    return new Columns<>(places, headings.stream().map(String::strip).toList());
  }

  @SafeVarargs
  public final boolean has(F... fields) {
    for (var field : fields) {
      if (!places.containsKey(field)) {
        return false;
      }
    }
    return true;
  }

  public int count() {
    return places.size();
  }

  /// The field's cell in a row, stripped; empty where there is none.
  public String text(F field, List<String> cells) {
    int place = places.getOrDefault(field, Integer.MAX_VALUE);
    return place < cells.size() ? cells.get(place).strip() : "";
  }

  /// Headings as written, in order.
  public List<String> seen() {
    return headings.stream().filter(heading -> !heading.isEmpty()).toList();
  }

  /// Headings whose columns are not read.
  public List<String> unused() {
    return IntStream.range(0, headings.size())
        .filter(place -> !places.containsValue(place))
        .mapToObj(headings::get)
        .filter(heading -> !heading.isEmpty())
        .toList();
  }

  /// What was seen of the headings, as the reason of a recognition.
  public Recognition recognition(int confidence) {
    return Recognition.of(confidence, "headings " + String.join(", ", seen()));
  }
}
