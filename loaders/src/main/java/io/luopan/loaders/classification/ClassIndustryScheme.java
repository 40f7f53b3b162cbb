package io.luopan.loaders.classification;

import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.IndustryClassCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The scheme that a table's industries are of; `prefix` keeps the symbols of unknown schemes
/// apart.
record ClassIndustryScheme(ClassScheme scheme, String prefix) {
  private static final List<Map.Entry<String, ClassScheme>> WORDS =
      List.of(
          Map.entry("战略性新兴产业", ClassScheme.STRATEGIC_EMERGING),
          Map.entry("数字经济", ClassScheme.DIGITAL_ECONOMY),
          Map.entry("绿色低碳", ClassScheme.GREEN_TECHNOLOGY),
          Map.entry("新三样", ClassScheme.NEW_THREE),
          Map.entry("国民经济行业", ClassScheme.GB_T_4754));

  static ClassIndustryScheme of(List<String> titles, String file) {
    return WORDS.stream()
        .filter(word -> titles.stream().anyMatch(title -> title.contains(word.getKey())))
        .findFirst()
        .map(word -> new ClassIndustryScheme(word.getValue(), ""))
        .orElseGet(
            () ->
                new ClassIndustryScheme(
                    ClassScheme.OTHER, file.replaceFirst("\\.\\w+$", "") + "/"));
  }

  /// The symbol of a class whose code the table gives.
  String symbol(String code) {
    return scheme == ClassScheme.GB_T_4754
        ? IndustryClassCode.tryParse(code).map(IndustryClassCode::text).orElse(code)
        : prefix + code;
  }

  /// The class that a code by itself stands under: C38 for `C382`, and `1.1` for `1.1.2`.
  Optional<String> broader(String code) {
    if (scheme == ClassScheme.GB_T_4754) {
      return IndustryClassCode.tryParse(code)
          .flatMap(IndustryClassCode::broader)
          .map(IndustryClassCode::text);
    }
    int dot = code.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(prefix + code.substring(0, dot));
  }
}
