package io.luopan.queries.navigation;

import io.luopan.model.navigation.NavigationKind;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentFilter.TextTest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A project on `small-graph.cypher`: hydrogen, with electrolysis, storage and fuel cells, and
/// under these the stacks by their title.
final class HydrogenProject {
  private HydrogenProject() {}

  static NavigationProject of(@Nullable String region, TableKind... tables) {
    return new NavigationProject(
        "扬州氢能导航",
        "Where does Yangzhou's hydrogen stand?",
        NavigationKind.INDUSTRY,
        List.of(
            new Branch("h2", null, "氢能", "Hydrogen", List.of(), null),
            node("elz", "电解水制氢", "Electrolysis"),
            node("store", "储氢", "Storage"),
            node("fc", "燃料电池", "Fuel cells"),
            new Branch(
                "stack",
                "fc",
                "电堆",
                "Stacks",
                List.of(),
                PatentFilter.builder()
                    .title(new TextTest(null, List.of(), "燃料电池堆", null))
                    .build())),
        region,
        null,
        null,
        null,
        3,
        List.of("searched on 2026-11-01"),
        List.of("one patent a family"),
        List.of("by chain node"),
        List.of(
            "CN201610000001",
            "CN201610000039",
            "CN 201610000001",
            "CN209910000001",
            "no number at all"),
        5,
        7,
        Arrays.asList(tables),
        List.of(
            new Finding("Yangzhou holds most of electrolysis.", "elz", BranchMeasure.LOCAL_SHARE),
            new Finding("Ask the university.", null, null)));
  }

  private static Branch node(String key, String name, String nameEn) {
    return new Branch(key, "h2", name, nameEn, List.of("chain-node/hydrogen." + key), null);
  }
}
