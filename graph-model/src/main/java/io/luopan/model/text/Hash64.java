package io.luopan.model.text;

/// A 64-bit hash of texts: FNV-1a over UTF-16 units, finished by MurmurHash3's mixer so that every
/// bit of the result depends on every character.
///
/// Two of fifty million texts meet with a probability of about one in fifteen thousand.
public final class Hash64 {
  private Hash64() {}

  public static long of(CharSequence text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
