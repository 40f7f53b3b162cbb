package io.luopan.queries.patent;

import java.util.ArrayList;
import java.util.List;

/// Conditions of a [CountedSet]: word for word what the columns of `queries.projection` count.
record CountedWhere(PatentWhere where) {
  private static final String HOLDER_PLACES =
      "(CASE WHEN EXISTS { (p)-[:OWNED_BY]->(:Holder) }"
          + " THEN [(p)-[o:OWNED_BY]->(h:Holder) | coalesce(o.regionPath, h.regionPath, '')]"
          + " ELSE [(p)-[a:APPLIED_BY]->(h:Holder) | coalesce(a.regionPath, h.regionPath, '')] END)";
  private static final String IS_DOMESTIC = "split(place, '/')[0] IN ['CN', 'HK', 'MO', 'TW']";
  private static final String TERM =
      "duration({years: CASE p.type WHEN 'UTILITY_MODEL' THEN 10 WHEN 'DESIGN' THEN"
          + " CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END ELSE 20 END})";

  List<String> of(CountedSet set) {
    var all = new ArrayList<String>();
    if (set.rule() != null && set.regionPath() != null) {
      all.add(inRegion(set.rule(), where.bind(set.regionPath())));
    }
    if (set.regionKnown() && set.rule() != null) {
      all.add(inRegion(set.rule(), "''"));
    }
    if (set.validAt() != null) {
      var day = where.bind(set.validAt());
      all.add("p.office = 'CN' AND p.legalStatus = 'IN_FORCE'");
      all.add("(p.legalStatusOn IS NULL OR p.legalStatusOn <= %s)".formatted(day));
      all.add("(p.filedOn IS NULL OR p.filedOn + %s > %s)".formatted(TERM, day));
    }
    if (set.holders() != null) {
      all.add(
          switch (set.holders()) {
            case DOMESTIC -> "any(place IN %s WHERE %s)".formatted(HOLDER_PLACES, IS_DOMESTIC);
            case FOREIGN ->
                "(size(%1$s) > 0 AND none(place IN %1$s WHERE place = '' OR %2$s))"
                    .formatted(HOLDER_PLACES, IS_DOMESTIC);
            case UNKNOWN ->
                "(none(place IN %1$s WHERE %2$s) AND (size(%1$s) = 0 OR any(place IN %1$s WHERE place = '')))"
                    .formatted(HOLDER_PLACES, IS_DOMESTIC);
          });
    }
    return all;
  }

  private static String inRegion(RegionRule rule, String path) {
    return switch (rule) {
      case FIRST_APPLICANT -> "p.regionPath STARTS WITH " + path;
      case ANY_APPLICANT ->
          "EXISTS { MATCH (p)-[a:APPLIED_BY]->(h:Holder) WHERE coalesce(a.regionPath, h.regionPath) STARTS WITH %s }"
              .formatted(path);
      case CURRENT_HOLDER ->
          "any(place IN %s WHERE place <> '' AND place STARTS WITH %s)"
              .formatted(HOLDER_PLACES, path);
    };
  }
}
