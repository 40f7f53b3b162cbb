package io.luopan.loaders.declaration;

import io.luopan.model.patent.Office;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Offices as lists of declared patents write them: `JP JAPAN`, `JP`, `Japan`.
final class OfficeNames {
  private static final Pattern CODE_FIRST = Pattern.compile("([A-Za-z]{2})(?![A-Za-z]).*");
  private static final Map<String, String> CODES = codes();

  private OfficeNames() {}

  static Optional<Office> find(String text) {
    var match = CODE_FIRST.matcher(text);
    if (match.matches()) {
      return Office.tryParse(match.group(1));
    }
    return Optional.ofNullable(CODES.get(text.toUpperCase(Locale.ROOT))).flatMap(Office::tryParse);
  }

  private static Map<String, String> codes() {
    var codes =
        new HashMap<>(
            Map.of(
                "EUROPEAN PATENT OFFICE", "EP",
                "EUROPE", "EP",
                "WIPO", "WO",
                "WORLD INTELLECTUAL PROPERTY ORGANIZATION", "WO",
                "KOREA, REPUBLIC OF", "KR",
                "REPUBLIC OF KOREA", "KR",
                "RUSSIAN FEDERATION", "RU",
                "UNITED STATES OF AMERICA", "US"));
    for (var code : Locale.getISOCountries()) {
      for (var language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
        var name = Locale.of("", code).getDisplayCountry(language);
        codes.putIfAbsent(name.toUpperCase(Locale.ROOT), code);
      }
    }
    return codes;
  }
}
