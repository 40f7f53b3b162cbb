package io.luopan.queries.navigation;

import io.luopan.queries.landscape.Landscape;
import io.luopan.queries.landscape.LandscapeQueries;
import io.luopan.queries.landscape.Summary;
import io.luopan.queries.patent.PatentFilter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What all numbers of one run are counted of.
record RunSubject(NavigationProject project, BranchTree tree, LocalDate asOf, int lastYear) {

  /// The patents of all branches.
  Landscape landscape() {
    return landscape(tree.all());
  }

  Landscape landscape(Branch branch) {
    return landscape(tree.found(branch));
  }

  Summary count(LandscapeQueries landscapes, PatentFilter where) {
    return landscapes.summary(new Landscape(where, asOf, project.window()), lastYear);
  }

  /// Null where the project names no region.
  @Nullable Summary localCount(LandscapeQueries landscapes, PatentFilter where) {
    return project.region() == null ? null : count(landscapes, project.local(where));
  }

  private Landscape landscape(PatentFilter where) {
    return new Landscape(project.within(where), asOf, project.window());
  }
}
