package io.luopan.loaders.classification;

import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.classification.ClassSymbolFact;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The edition of GB/T 4754 that a list of codes is of, and by what it was told.
///
/// Sections / divisions: 20 / 97 in 2017, 20 / 96 in 2011, 20 / 95 in 2002. Of a part of the list,
/// codes that only one edition has tell it.
record Gbt4754Edition(Optional<String> edition, String reason) {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(2002|2011|2017)(?![0-9])");
  private static final int SECTIONS = 20;

  /// 土地管理业 and 国际组织 as they are numbered since 2017, and internet services that are new there.
  private static final Set<String> ONLY_IN_2017 =
      Set.of("N79", "T97", "I643", "I6431", "I644", "I6440", "I645", "I6450");

  /// 居民服务业 and 国际组织 as they were numbered from 2011.
  private static final Set<String> ONLY_IN_2011 = Set.of("O79", "T96");

  /// A year in a name or title.
  static Optional<String> told(String text) {
    var year = YEAR.matcher(text);
    return year.find() ? Optional.of(year.group(1)) : Optional.empty();
  }

  static Gbt4754Edition guess(Stream<Parsed> records) {
    var codes = new HashSet<String>();
    try {
      records
          .filter(Parsed.Accepted.class::isInstance)
          .flatMap(record -> ((Parsed.Accepted) record).facts().stream())
          .forEach(fact -> codes.add(((ClassSymbolFact) fact).symbol()));
    } catch (UnreadableFileException e) {
      // The file breaks off; the reading itself will say so, and what came before may be kept.
      return guess(codes);
    }
    return guess(codes);
  }

  private static Gbt4754Edition guess(Set<String> codes) {
    long sections = codes.stream().filter(code -> code.length() == 1).count();
    long divisions = codes.stream().filter(code -> code.length() == 3).count();
    var counts = "%d sections and %d divisions".formatted(sections, divisions);
    var whole = sections == SECTIONS ? ofDivisions(divisions) : Optional.<String>empty();
    if (whole.isPresent()) {
      return new Gbt4754Edition(whole, counts);
    }
    return ofCodes(codes)
        .map(
            edition ->
                new Gbt4754Edition(Optional.of(edition), counts + ", and codes of that year"))
        .orElseGet(() -> new Gbt4754Edition(Optional.empty(), counts));
  }

  private static Optional<String> ofDivisions(long divisions) {
    return switch ((int) divisions) {
      case 97 -> Optional.of("2017");
      case 96 -> Optional.of("2011");
      case 95 -> Optional.of("2002");
      default -> Optional.empty();
    };
  }

  /// Section I was hotels and restaurants before 2011, so I64 is not in 2002.
  private static Optional<String> ofCodes(Set<String> codes) {
    if (codes.stream().anyMatch(ONLY_IN_2017::contains)) {
      return Optional.of("2017");
    }
    return codes.contains("I64") || codes.stream().anyMatch(ONLY_IN_2011::contains)
        ? Optional.of("2011")
        : Optional.empty();
  }
}
