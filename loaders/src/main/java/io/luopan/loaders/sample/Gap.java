package io.luopan.loaders.sample;

/// What the sample wants to be found at a place on a chain node; `place` is `*` for everywhere.
///
/// @param rta the revealed advantage aimed at; NaN where the place's own chain factor stands
record Gap(String place, String node, Kind kind, double rta, String why) {
  enum Kind {
    STRONG,
    WEAK,
    BROKEN,
    ABSENT,
    CHOKE,
    UNIVERSITY
  }
}
