package io.luopan.loaders.industry;

import tools.jackson.databind.JsonNode;

/// What one JSON object of a chain graph tells, by the names of its members.
enum ChainGraphLine {
  ATLAS("an atlas of a chain"),
  INDUSTRY("industries"),
  HIERARCHY("industries and the industries above them"),
  COMPANY_IN_INDUSTRY("which company is in which industry"),
  UPSTREAM_COUNTS("counts of industries upstream of one"),
  PRODUCT("product names"),
  UNKNOWN("something else");

  private final String phrase;

  ChainGraphLine(String phrase) {
    this.phrase = phrase;
  }

  String phrase() {
    return phrase;
  }

  static ChainGraphLine of(JsonNode value) {
    if (has(value, "slug", "nodes", "edges")) {
      return ATLAS;
    }
    if (has(value, "from_code", "from_industry", "to_code", "to_industry", "rel")) {
      return HIERARCHY;
    }
    if (has(value, "company_code", "company_name", "industry_code")) {
      return COMPANY_IN_INDUSTRY;
    }
    if (has(value, "industry", "ups")) {
      return UPSTREAM_COUNTS;
    }
    if (has(value, "code", "name") && value.size() == 2) {
      return INDUSTRY;
    }
    return has(value, "name") && value.size() == 1 ? PRODUCT : UNKNOWN;
  }

  private static boolean has(JsonNode value, String... members) {
    for (var member : members) {
      if (!value.has(member)) {
        return false;
      }
    }
    return true;
  }
}
