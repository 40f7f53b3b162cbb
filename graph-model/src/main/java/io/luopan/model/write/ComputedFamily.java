package io.luopan.model.write;

import io.luopan.model.party.HolderNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The simple family of a patent whose sources tell none: it has those of the same priorities, as
/// DOCDB draws it; a first filing, which claims none, has itself as its priority.
///
/// It follows from what is shown of the patent alone, so that neither the order of arrival nor what
/// else is loaded matters; patents of one family meet in its id.
final class ComputedFamily {
  static final String PROPERTY = "computedFamily";

  private ComputedFamily() {}

  /// Empty where a source tells the family, and where neither priorities nor an application number
  /// are known.
  static Optional<String> idOf(Map<String, Object> shown) {
    if (shown.containsKey("family")) {
      return Optional.empty();
    }
    var priorities = new TreeSet<String>();
    if (shown.get("priorities") instanceof List<?> told) {
      told.forEach(priority -> priorities.add(number(priority.toString())));
    } else if (shown.get("application") instanceof String own) {
      priorities.add(own);
    }
    return priorities.isEmpty()
        ? Optional.empty()
        : Optional.of("family/computed/" + HolderNames.shortHash(String.join(" ", priorities)));
  }

  /// `CN201010000001.8 2010-01-04` without the day, on which sources differ.
  private static String number(String priority) {
    return priority.split(" ", 2)[0];
  }
}
