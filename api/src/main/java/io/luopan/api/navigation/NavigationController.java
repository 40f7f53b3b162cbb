package io.luopan.api.navigation;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.ApiSettings;
import io.luopan.api.CurationSettings;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.page.PageInfo;
import io.luopan.loaders.curation.Keeping;
import io.luopan.model.navigation.NavigationJudgementFact;
import io.luopan.model.navigation.NavigationProjectFact;
import io.luopan.model.navigation.NavigationRunFact;
import io.luopan.queries.Budget;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.navigation.KeptProject;
import io.luopan.queries.navigation.KeptRun;
import io.luopan.queries.navigation.NavigationProject;
import io.luopan.queries.navigation.NavigationReport;
import io.luopan.queries.navigation.NavigationRunDiff;
import io.luopan.queries.navigation.Precision;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Projects of patent navigation: written down, run, judged and compared.
@Controller
class NavigationController {
  private static final int MOST_JUDGEMENTS = 500;

  private final Questions questions;
  private final CurationSettings settings;
  private final ApiSettings api;
  private final Keeping keeping;
  private final ProjectIds ids;

  NavigationController(
      Questions questions, CurationSettings settings, ApiSettings api, Driver driver) {
    this.questions = questions;
    this.settings = settings;
    this.api = api;
    this.keeping = Keeping.ofNavigation(driver);
    this.ids = new ProjectIds(questions);
  }

  record Edge<T>(String cursor, T node) {}

  record NavigationConnection<T>(List<Edge<T>> edges, PageInfo pageInfo) {
    static <T> NavigationConnection<T> of(Slice<T> slice) {
      return new NavigationConnection<>(
          slice.items().stream().map(item -> new Edge<>(item.cursor(), item.value())).toList(),
          PageInfo.of(slice));
    }
  }

  record Judgement(String patent, boolean relevant) {}

  @QueryMapping
  Optional<KeptProject> navigationProject(@Argument String id) {
    return questions.navigation().find(ids.projectId(id));
  }

  @QueryMapping
  NavigationConnection<KeptProject> navigationProjects(
      @Argument int first, @Argument @Nullable String after) {
    return NavigationConnection.of(
        questions.navigation().projects(PageRequest.first(first, after)));
  }

  @QueryMapping
  Optional<KeptRun> navigationRun(@Argument String id) {
    return questions.navigation().findRun(ids.runId(id));
  }

  @QueryMapping
  NavigationRunDiff navigationRunDiff(@Argument String from, @Argument String to) {
    return NavigationRunDiff.between(report(ids.run(from)), report(ids.run(to)));
  }

  @SchemaMapping(typeName = "NavigationProject")
  NavigationConnection<KeptRun> runs(
      KeptProject project, @Argument int first, @Argument @Nullable String after) {
    return NavigationConnection.of(
        questions.navigation().runs(project.id(), PageRequest.first(first, after)));
  }

  @MutationMapping
  KeptProject storeNavigationProject(@Argument @Nullable String id, DataFetchingEnvironment at) {
    settings.seeAllowed("Keeping");
    Map<String, Object> input = Objects.requireNonNull(at.getArgument("project"));
    var project = new ProjectInputs(questions).read(input);
    var document = NavigationProject.JSON.write(project);
    var now = now();
    var fact =
        new NavigationProjectFact(
            id == null
                ? NavigationProjectFact.idOf(now, settings.curator(), document)
                : ids.project(id).id(),
            project.title(),
            project.kind(),
            now,
            settings.curator(),
            document);
    keeping.keep(fact);
    return ids.project(fact.id());
  }

  @MutationMapping
  KeptRun runNavigationProject(@Argument String id, @Argument @Nullable LocalDate asOf) {
    settings.seeAllowed("Keeping");
    var project = ids.project(id);
    Budget.prolong(api.runDeadline());
    var report =
        questions
            .navigationRuns()
            .run(
                project.project(),
                asOf == null ? LocalDate.now() : asOf,
                questions.navigation().judgements(project.id()));
    var fact =
        new NavigationRunFact(
            project.id(),
            report.asOf(),
            report.release(),
            now(),
            settings.curator(),
            NavigationReport.JSON.write(report));
    keeping.keep(fact);
    // What was found is answered even where the run took all its time.
    Budget.prolong(api.deadline());
    return ids.run(fact.id());
  }

  @MutationMapping
  Precision judgeNavigationSample(@Argument String id, @Argument List<Judgement> judgements) {
    settings.seeAllowed("Judging");
    if (judgements.size() > MOST_JUDGEMENTS) {
      throw RefusedException.limit(
          "At most %d patents are judged at once, not %d."
              .formatted(MOST_JUDGEMENTS, judgements.size()));
    }
    var project = ids.project(id);
    var sample = report(ids.lastRun(project)).precision();
    var drawn = sample.drawn().stream().map(Precision.Drawn::patent).collect(Collectors.toSet());
    var facts =
        judgements.stream().map(judgement -> fact(project, judgement, drawn::contains)).toList();
    keeping.keep(facts);
    return sample.judged(questions.navigation().judgements(project.id()));
  }

  private NavigationJudgementFact fact(
      KeptProject project, Judgement judgement, Predicate<String> drawn) {
    var patent = GlobalId.read(judgement.patent());
    if (!drawn.test(patent)) {
      throw RefusedException.badInput(
          "The last run did not draw %s; judging what was not drawn would say nothing of precision."
              .formatted(patent));
    }
    return new NavigationJudgementFact(
        project.id(), patent, judgement.relevant(), now(), settings.curator());
  }

  private NavigationReport report(KeptRun run) {
    return Objects.requireNonNull(
        questions.navigation().documents(List.of(run.id())).get(run.id()));
  }

  private static ZonedDateTime now() {
    return ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
  }
}
