package io.luopan.loaders.declaration;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.model.standard.StandardNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads which standard a row of ETSI's export means: ETSI's deliverable, else the specification of
/// 3GPP, else what the declarant wrote. What 3GPP specifies is told by the deliverable that carries
/// it.
///
/// Remembers what it read, for a few thousand designations stand in millions of rows.
final class IsldStandards {
  private static final int REMEMBERED = 20_000;

  private final Map<List<String>, Optional<StandardNumber>> known = new HashMap<>();

  Optional<StandardNumber> find(HeadedRow<IsldField> row) {
    var spelled = spelled(row);
    var before = known.get(spelled);
    if (before != null) {
      return before;
    }
    if (known.size() == REMEMBERED) {
      known.clear();
    }
    var read = read(row);
    known.put(spelled, read);
    return read;
  }

  /// The designation as the row spells it; empty where it names no standard.
  static String text(HeadedRow<IsldField> row) {
    return Stream.of(IsldField.ETSI_NUMBER, IsldField.THREE_GPP_NUMBER, IsldField.STANDARD)
        .map(row::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<String> spelled(HeadedRow<IsldField> row) {
    return List.of(
        row.text(IsldField.ETSI_TYPE),
        row.text(IsldField.ETSI_NUMBER),
        row.text(IsldField.THREE_GPP_TYPE),
        row.text(IsldField.THREE_GPP_NUMBER),
        row.text(IsldField.STANDARD));
  }

  private static Optional<StandardNumber> read(HeadedRow<IsldField> row) {
    var deliverable = row.text(IsldField.ETSI_NUMBER);
    var specification = row.text(IsldField.THREE_GPP_NUMBER);
    var written = row.text(IsldField.STANDARD);
    var etsiType = row.text(IsldField.ETSI_TYPE);
    var threeGppType = row.text(IsldField.THREE_GPP_TYPE);
    return Stream.of(
            "ETSI " + deliverable,
            "ETSI %s %s".formatted(etsiType, deliverable),
            "ETSI %s %s".formatted(threeGppType, deliverable),
            "3GPP %s %s".formatted(threeGppType, specification),
            "3GPP %s %s".formatted(etsiType, specification),
            "ETSI " + written,
            written)
        .flatMap(text -> StandardNumber.tryParse(text).stream())
        .findFirst()
        .map(standard -> standard.etsiEquivalent().orElse(standard));
  }
}
