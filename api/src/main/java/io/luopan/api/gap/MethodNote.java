package io.luopan.api.gap;

import java.util.List;

/// How numbers were computed, for whoever reads them.
public record MethodNote(
    String name,
    String version,
    String parameters,
    String formulaUrl,
    String datasetRelease,
    List<String> notes) {}
