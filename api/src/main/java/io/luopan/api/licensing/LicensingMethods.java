package io.luopan.api.licensing;

import io.luopan.api.ApiSettings;
import io.luopan.api.gap.MethodNote;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Says by which method an answer of this package was made.
@Component
class LicensingMethods {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ApiSettings settings;

  LicensingMethods(ApiSettings settings) {
    this.settings = settings;
  }

  MethodNote of(
      String name, String version, Object parameters, String release, List<String> notes) {
    return new MethodNote(
        name,
        version,
        JSON.writeValueAsString(parameters),
        settings.baseIri() + "methods/pool-candidates.html#" + name,
        release,
        notes);
  }
}
