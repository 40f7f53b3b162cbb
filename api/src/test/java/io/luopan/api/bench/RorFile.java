package io.luopan.api.bench;

import io.luopan.model.party.RorId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Organizations in the form of ROR's schema 2, each a part of an earlier one.
final class RorFile {
  private static final String BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final List<String> TYPES =
      List.of("education", "company", "facility", "healthcare");
  private static final List<String> PLACES =
      List.of(
          place("CN", "China", "JS", "Jiangsu", "Yangzhou"),
          place("CN", "China", "SD", "Shandong", "Tai'an"),
          place("DE", "Germany", "TH", "Thuringia", "Jena"),
          place("US", "United States", "CA", "California", "Davis"));

  private RorFile() {}

  /// @param first above that of another file, it tells of others
  static BenchFile write(Path folder, int first, int organizations) {
    return BenchFile.text(
        "ROR, JSON, schema 2",
        folder.resolve("v2.0-ror-data-%d.json".formatted(first)),
        out -> {
          out.write("[\n");
          for (int i = 0; i < organizations; i++) {
            out.write(organization(first, i));
            out.write(i + 1 < organizations ? ",\n" : "\n]\n");
          }
        });
  }

  private static String organization(int first, int place) {
    int number = first + place;
    return """
      {"id": "%s", "established": %d, "status": "active", "types": ["%s"],
       "names": [
         {"lang": "en", "types": ["label", "ror_display"], "value": "Sample Institute of Measures %d"},
         {"lang": "zh", "types": ["label"], "value": "样例计量研究院第%d所"},
         {"lang": null, "types": ["acronym"], "value": "SIM%d"}],
       "links": [{"type": "website", "value": "https://sample-%d.example"}],
       "locations": [{"geonames_id": %d, "geonames_details": %s}],
       "external_ids": [{"type": "grid", "all": ["grid.%d.1"], "preferred": "grid.%d.1"}],
       "relationships": [%s]}"""
        .formatted(
            id(number),
            1900 + number % 120,
            BenchFile.pick(TYPES, number),
            number,
            number,
            number,
            number,
            1_000_000 + number,
            BenchFile.pick(PLACES, number),
            number,
            number,
            place < 10
                ? ""
                : """
                {"type": "parent", "label": "Sample Institute of Measures %d", "id": "%s"}"""
                    .formatted(first + place / 10, id(first + place / 10)));
  }

  private static String id(int number) {
    var body = new StringBuilder("0");
    for (int shift = 25; shift >= 0; shift -= 5) {
      body.append(BASE32.charAt(number * 977 >> shift & 31));
    }
    return IntStream.range(0, 100)
        .mapToObj(check -> RorId.tryParse("%s%02d".formatted(body, check)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow()
        .url();
  }

  private static String place(
      String code, String country, String part, String partName, String city) {
    return """
    {"country_code": "%s", "country_name": "%s", "country_subdivision_code": "%s", "country_subdivision_name": "%s", "lat": 32.1, "lng": 119.4, "name": "%s"}"""
        .formatted(code, country, part, partName, city);
  }
}
