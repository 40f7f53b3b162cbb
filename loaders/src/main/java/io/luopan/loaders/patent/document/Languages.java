package io.luopan.loaders.patent.document;

import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.patent.Office;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Languages of texts as ISO 639-1 codes.
public final class Languages {
  /// ISO 639-2's code for a language that is not told.
  private static final String UNDETERMINED = "und";

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
  private static final Map<String, String> OF_OFFICE =
      Map.ofEntries(
          Map.entry("AT", "de"),
          Map.entry("BR", "pt"),
          Map.entry("CN", "zh"),
          Map.entry("CZ", "cs"),
          Map.entry("DE", "de"),
          Map.entry("DK", "da"),
          Map.entry("ES", "es"),
          Map.entry("FI", "fi"),
          Map.entry("FR", "fr"),
          Map.entry("GB", "en"),
          Map.entry("HU", "hu"),
          Map.entry("IT", "it"),
          Map.entry("JP", "ja"),
          Map.entry("KR", "ko"),
          Map.entry("NL", "nl"),
          Map.entry("NO", "no"),
          Map.entry("PL", "pl"),
          Map.entry("PT", "pt"),
          Map.entry("RU", "ru"),
          Map.entry("SE", "sv"),
          Map.entry("SU", "ru"),
          Map.entry("TW", "zh"),
          Map.entry("UA", "uk"),
          Map.entry("US", "en"));

  private Languages() {}

  /// `EN` is en; the EPO's `ol`, the original language, and codes that are none are the language in
  /// which the office publishes, if it is one only, else `und`.
  public static String of(String code, Office office) {
    var lower = code.toLowerCase(Locale.ROOT);
    return CODES.contains(lower) ? lower : OF_OFFICE.getOrDefault(office.code(), UNDETERMINED);
  }

  /// Those of texts in several languages that are the first in theirs.
  public static Stream<XmlElement> firstOfEach(
      Stream<XmlElement> texts, Function<XmlElement, String> language) {
    var seen = new HashSet<String>();
    return texts.filter(text -> !text.text().isEmpty() && seen.add(language.apply(text)));
  }
}
