package io.luopan.model.party.matching;

import java.util.Set;
import java.util.TreeSet;

/// Under which keys a holder is looked up.
final class HolderKeys {
  private HolderKeys() {}

  static Set<String> of(ReadParty party) {
    var keys = new TreeSet<String>();
    var code = party.party().creditCode();
    if (code != null) {
      keys.add("code " + code);
    }
    var ror = party.party().ror();
    if (ror != null) {
      keys.add("ror " + ror);
    }
    for (var name : party.names()) {
      keys.add("name " + name.key());
      var latin = new StringBuilder();
      for (var token : name.tokens()) {
        if (token.wordClass() != WordClass.FORM) {
          addWord(token, keys);
        }
        if (!token.chinese() && token.wordClass() == WordClass.CORE) {
          latin.append(token.text());
          keys.add(latin.toString());
        }
      }
    }
    return keys;
  }

  private static void addWord(Token token, Set<String> keys) {
    token.phrases().forEach(keys::addAll);
    if (token.chinese()) {
      keys.add(Pinyin.joined(token.text()));
    }
  }
}
