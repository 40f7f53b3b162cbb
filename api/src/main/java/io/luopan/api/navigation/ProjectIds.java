package io.luopan.api.navigation;

import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.navigation.KeptProject;
import io.luopan.queries.navigation.KeptRun;

/// Finds projects and runs by the ids that clients have.
public record ProjectIds(Questions questions) {
  private static final String PROJECT = "navigation/";
  private static final String RUN = "navigation-run/";

  /// By a global id, or the graph's own.
  ///
  /// @throws RefusedException when there is none
  public KeptProject project(String id) {
    return questions
        .navigation()
        .find(projectId(id))
        .orElseThrow(() -> none("project of patent navigation", id));
  }

  /// @throws RefusedException when there is none
  public KeptRun run(String id) {
    return questions
        .navigation()
        .findRun(runId(id))
        .orElseThrow(() -> none("run of a project of patent navigation", id));
  }

  /// @throws RefusedException when it has none
  public KeptRun lastRun(KeptProject project) {
    return questions
        .navigation()
        .lastRun(project.id())
        .orElseThrow(
            () ->
                RefusedException.badInput(
                    "The project '%s' was not run yet; runNavigationProject runs it."
                        .formatted(project.project().title())));
  }

  String projectId(String id) {
    return graphId(PROJECT, "project of patent navigation", id);
  }

  String runId(String id) {
    return graphId(RUN, "run of a project of patent navigation", id);
  }

  private static String graphId(String prefix, String what, String id) {
    return id.startsWith(prefix)
        ? id
        : GlobalId.tryRead(id)
            .filter(read -> read.startsWith(prefix))
            .orElseThrow(() -> none(what, id));
  }

  private static RefusedException none(String what, String id) {
    return RefusedException.badInput("'%s' is the id of no %s.".formatted(id, what));
  }
}
