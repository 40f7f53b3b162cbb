package io.luopan.model.place;

/// How high in the tree of regions a region stands.
public enum RegionLevel {
  COUNTRY,
  PROVINCE,
  CITY,
  COUNTY
}
