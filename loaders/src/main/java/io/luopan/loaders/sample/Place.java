package io.luopan.loaders.sample;

import io.luopan.model.place.RegionCode;
import java.util.List;
import java.util.Map;

/// A city, or a country abroad, with what it is good at.
///
/// @param number its row in `places.csv`, from 0
/// @param share percent of the world's patents
/// @param academic the share of patents that universities, institutes and hospitals file first
/// @param chains chain code → how much more (above 1) or less than the average place does there
/// @param homes the counties where its firms sit, at least one
record Place(
    int number,
    RegionCode code,
    String nameZh,
    String nameEn,
    double share,
    double academic,
    int universities,
    Map<String, Double> chains,
    List<Home> homes) {

  /// Where a firm sits and the names it begins with.
  record Home(RegionCode code, String nameZh, String nameEn) {}

  boolean foreign() {
    return Character.isLetter(code.code().charAt(0));
  }
}
