package io.luopan.loaders.party;

import io.luopan.model.party.OrganizationFact;
import io.luopan.model.place.RegionCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Where an organization sits: in words, as GeoNames spells them, and as a code where words are not
/// needed for it.
///
/// `region` is the state in the United States, the country elsewhere, and absent in China, where
/// the city matters.
record RorPlace(OrganizationFact.Place words, @Nullable RegionCode region) {

  static Optional<RorPlace> second(JsonNode organization) {
    var details = organization.path("locations").path(0).path("geonames_details");
    return of(
        details.path("country_code").asString(""),
        details.path("country_subdivision_code").asString(""),
        text(details.path("country_subdivision_name")),
        text(details.path("name")));
  }

  static Optional<RorPlace> first(JsonNode organization) {
    var address = organization.path("addresses").path(0);
    var state = text(address.path("state"));
    return of(
        organization.path("country").path("country_code").asString(""),
        address.path("state_code").asString(""),
        state != null
            ? state
            : text(address.path("geonames_city").path("geonames_admin1").path("name")),
        text(address.path("city")));
  }

  private static Optional<RorPlace> of(
      String country, String subdivisionCode, @Nullable String subdivision, @Nullable String city) {
    if (country.isBlank()) {
      return Optional.empty();
    }
    var words = new OrganizationFact.Place(country, subdivision, city);
    return Optional.of(new RorPlace(words, region(country, subdivisionCode)));
  }

  private static @Nullable RegionCode region(String country, String subdivisionCode) {
    if (country.equals("CN")) {
      return null;
    }
    var state =
        country.equals("US") && !subdivisionCode.isBlank()
            ? RegionCode.tryParse("US-" + subdivisionCode.replace("US-", ""))
            : Optional.<RegionCode>empty();
    return state.or(() -> RegionCode.tryParse(country)).orElse(null);
  }

  private static @Nullable String text(JsonNode node) {
    var text = node.asString("");
    return text.isBlank() ? null : text;
  }
}
