package io.luopan.model.write;

import io.luopan.model.Fact;
import io.luopan.model.cypher.ResourceFolder;
import io.luopan.model.industry.IndustryFolders;
import io.luopan.model.load.LoadFile;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourceRank;
import io.luopan.model.load.Sourced;
import io.luopan.model.party.HolderNames;
import io.luopan.model.place.RegionFact;
import io.luopan.model.place.Regions;
import io.luopan.model.pool.ShippedPools;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import org.neo4j.driver.Driver;

/// The reference data that ships with Luopan, in the graph: regions, industry systems, chains,
/// titles of classes, patent pools.
///
/// Every entry point calls [#bringUpToDate]. It is a load like any other, so its facts carry their
/// source; when the product brings another version, the old one is undone after the new one is in.
public final class ReferenceData {
  private static final String SOURCE = "reference";
  private static final int BATCH = 2_000;

  private ReferenceData() {}

  /// Loads the reference data unless this version of it is in the graph.
  ///
  /// @return whether anything was loaded
  public static boolean bringUpToDate(Driver driver) {
    var loads = new Loads(driver);
    var file = file();
    if (loads.lastDone(file.key()).isPresent()) {
      return false;
    }
    var outdated = loads.standing(SOURCE).stream().filter(key -> !key.equals(file.key())).toList();
    var run = loads.begin(file);
    var writer = new FactWriter(ChainPlacing.placer(driver));
    var facts = facts();
    long[] behind = {run.position()};
    try (var session = new WritingSession(driver)) {
      facts.stream()
          .skip(run.position())
          .gather(Gatherers.windowFixed(BATCH))
          .forEach(
              window -> {
                long position = behind[0] + window.size();
                session.executeWriteWithoutResult(
                    tx -> {
                      writer.write(tx, file.key(), window);
                      Loads.checkpoint(tx, run, position, window.size(), List.of());
                    });
                behind[0] = position;
              });
    }
    ChainPlacing.replaceAll(driver);
    outdated.forEach(key -> Undo.file(driver, key));
    loads.end(run, LoadState.DONE);
    return true;
  }

  /// All facts of the reference data, each with a record of its own: regions and classes by their
  /// codes, industry facts and pools by file and line, so that one more row does not move the
  /// others.
  public static List<Sourced> facts() {
    var facts = new ArrayList<Sourced>();
    for (var region : Regions.list()) {
      var fact =
          new RegionFact(region.code(), region.nameZh(), region.nameEn(), region.shortZh(), null);
      facts.add(new Sourced(fact, at(facts), "region " + region.code().code()));
    }
    for (var title : ClassTitles.shipped()) {
      facts.add(new Sourced(title, at(facts), "class " + title.symbol()));
    }
    facts.addAll(IndustryFolders.shipped());
    facts.addAll(ShippedPools.facts());
    return facts;
  }

  private static SourcePosition at(List<Sourced> before) {
    return new SourcePosition("reference data", SourcePosition.Unit.RECORD, before.size() + 1L);
  }

  /// What stands for the reference data where loads are noted.
  public static LoadFile file() {
    var texts = new StringBuilder();
    for (var folder : List.of("industry", "place", "classification", "pool")) {
      for (var ending : List.of(".csv", ".yaml")) {
        texts.append(ResourceFolder.of(Fact.class, folder).texts(ending));
      }
    }
    return LoadFile.of(
        "reference data of Luopan",
        SOURCE,
        SourceRank.REFERENCE,
        HolderNames.sha256(texts.toString()),
        texts.length());
  }
}
