package io.luopan.loaders.source;

/// How well a file fits a source. Two sources that are equally sure make a file ambiguous.
///
/// @param confidence 0 (no) to 100 (cannot be anything else)
/// @param reason what was seen, such as `headings 申请号, 申请人, 主分类号`
public record Recognition(int confidence, String reason) {
  public static final Recognition NO = new Recognition(0, "");

  public static Recognition of(int confidence, String reason) {
    return new Recognition(confidence, reason);
  }

  public boolean fits() {
    return confidence > 0;
  }
}
