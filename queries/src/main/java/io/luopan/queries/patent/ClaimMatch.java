package io.luopan.queries.patent;

import io.luopan.queries.graph.Names;
import io.luopan.queries.patent.NamedNumber.Kind;
import io.luopan.queries.patent.NamedNumber.Spelling;
import io.luopan.queries.patent.NumberMatch.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which loaded patent a claim means by its numbers: that to which all lead, if it is one.
///
/// @param reason in a sentence
/// @param patents ids of all patents to which the numbers lead
public record ClaimMatch(Status status, String reason, List<String> patents) {

  public static ClaimMatch of(List<NamedNumber> numbers) {
    var patents =
        numbers.stream().flatMap(number -> number.patents().stream()).distinct().sorted().toList();
    return switch (patents.size()) {
      case 0 -> new ClaimMatch(Status.UNMATCHED, unmatched(numbers), patents);
      case 1 -> matched(numbers, patents);
      default -> new ClaimMatch(Status.AMBIGUOUS, ambiguous(numbers, patents), patents);
    };
  }

  /// The patent, where it is one.
  public Optional<String> patent() {
    return patents.size() == 1 ? Optional.of(patents.getFirst()) : Optional.empty();
  }

  private static ClaimMatch matched(List<NamedNumber> numbers, List<String> patents) {
    var nearest =
        numbers.stream()
            .filter(number -> !number.patents().isEmpty())
            .min(Comparator.comparing(NamedNumber::spelling))
            .orElseThrow();
    return new ClaimMatch(
        nearest.spelling() == Spelling.EXACT ? Status.EXACT : Status.NORMALIZED,
        "%s, read as %s, is a number of one loaded patent: %s"
            .formatted(String.join(", ", nearest.raw()), nearest.number(), nearest.reason()),
        patents);
  }

  private static String unmatched(List<NamedNumber> numbers) {
    var read = numbers.stream().filter(number -> number.kind() != Kind.UNREAD).toList();
    if (!read.isEmpty()) {
      return "No loaded patent has the number %s."
          .formatted(read.stream().map(NamedNumber::number).collect(Collectors.joining(" or ")));
    }
    return numbers.isEmpty()
        ? "It names no number."
        : "No number can be read. "
            + numbers.stream()
                .map(number -> String.join(", ", number.raw()) + ": " + number.reason())
                .collect(Collectors.joining(" "));
  }

  private static String ambiguous(List<NamedNumber> numbers, List<String> patents) {
    return "Its numbers lead to %d loaded patents, so none of them is counted: %s."
        .formatted(
            patents.size(),
            numbers.stream()
                .filter(number -> !number.patents().isEmpty())
                .map(
                    number ->
                        number.number()
                            + " to "
                            + number.patents().stream()
                                .sorted()
                                .map(Names::keyOf)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ")));
  }
}
