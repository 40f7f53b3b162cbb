package io.luopan.model.party.matching;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Hanzi as toneless syllables, `重庆` as `chong qing`: readings of words before those of characters.
final class Pinyin {
  private static final Map<String, String> SURNAMES =
      Map.ofEntries(
          Map.entry("曾", "zeng"),
          Map.entry("单", "shan"),
          Map.entry("解", "xie"),
          Map.entry("仇", "qiu"),
          Map.entry("查", "zha"),
          Map.entry("区", "ou"),
          Map.entry("朴", "piao"),
          Map.entry("任", "ren"),
          Map.entry("盖", "ge"),
          Map.entry("翟", "zhai"),
          Map.entry("尉迟", "yuchi"));

  private static final Map<Character, List<String>> READINGS = new ConcurrentHashMap<>();

  private Pinyin() {}

  /// Syllables separated by blanks; what is no hanzi stays.
  static String syllables(String hanzi) {
    return PinyinHelper.toPinyin(hanzi, PinyinStyleEnum.NORMAL).replace('ü', 'u');
  }

  /// In how many ways a character may be read, `珩` as `hang` and `heng`; itself where it is no
  /// hanzi.
  static List<String> readings(char hanzi) {
    return READINGS.computeIfAbsent(hanzi, Pinyin::read);
  }

  private static List<String> read(char hanzi) {
    return PinyinHelper.toPinyinList(hanzi, PinyinStyleEnum.NORMAL).stream()
        .map(reading -> reading.replace('ü', 'u'))
        .distinct()
        .toList();
  }

  /// A surname's own reading where it has one.
  static String surname(String hanzi) {
    return SURNAMES.getOrDefault(hanzi, joined(hanzi));
  }

  /// Without blanks: `chongqing`.
  static String joined(String hanzi) {
    return syllables(hanzi).replace(" ", "");
  }
}
