package io.luopan.model.place;

/// A region of the shipped table; `shortZh` is the name as holders use it, without 省, 市 and the
/// like.
///
/// Where the short name would be mistaken for something else, `shortZh` keeps its ending (`中山市`).
public record Region(RegionCode code, String nameZh, String nameEn, String shortZh) {}
