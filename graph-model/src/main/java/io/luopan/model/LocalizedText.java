package io.luopan.model;

/// A text in one language; `lang` is an ISO 639-1 code such as `zh` or `en`.
public record LocalizedText(String lang, String text) {
  public static LocalizedText zh(String text) {
    return new LocalizedText("zh", text);
  }

  public static LocalizedText en(String text) {
    return new LocalizedText("en", text);
  }
}
