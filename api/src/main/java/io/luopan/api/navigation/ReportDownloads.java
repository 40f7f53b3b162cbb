package io.luopan.api.navigation;

import io.luopan.api.graphql.GlobalId;
import io.luopan.api.report.ReportFormat;
import io.luopan.queries.Questions;
import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import io.luopan.queries.navigation.KeptRun;
import io.luopan.queries.navigation.NavigationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reports of runs to download, and problems by RFC 9457.
@RestController
class ReportDownloads {
  /// A report runs nothing and fetches nothing, whatever somebody wrote into it.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox";

  private final Questions questions;
  private final ProjectIds ids;

  ReportDownloads(Questions questions) {
    this.questions = questions;
    this.ids = new ProjectIds(questions);
  }

  /// Where a run's report is, behind the server's address.
  static String path(KeptRun run, String ending) {
    return "projects/%s/report.%s?run=%s"
        .formatted(GlobalId.of(run.project()), ending, GlobalId.of(run.id()));
  }

  @GetMapping("/projects/{project}/report.{ending}")
  ResponseEntity<byte[]> report(
      @PathVariable String project,
      @PathVariable String ending,
      @RequestParam(required = false) @Nullable String run)
      throws IOException {
    var format =
        ReportFormat.find(ending)
            .orElseThrow(
                () -> RefusedException.badInput("A report is html or xlsx, not " + ending + "."));
    var asked = run == null ? ids.lastRun(ids.project(project)) : ids.run(run);
    if (!asked.project().equals(ids.projectId(project))) {
      throw RefusedException.badInput("The run is of another project.");
    }
    var bytes = new ByteArrayOutputStream();
    format.write(asked, document(asked), bytes);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "%s; filename=\"report.%s\""
                .formatted(format == ReportFormat.HTML ? "inline" : "attachment", format.ending()))
        .body(bytes.toByteArray());
  }

  @ExceptionHandler
  ProblemDetail refused(RefusedException refused) {
    var problem =
        ProblemDetail.forStatusAndDetail(
            status(refused.refusal()), String.valueOf(refused.getMessage()));
    problem.setProperty("code", refused.refusal().name());
    return problem;
  }

  private static HttpStatus status(Refusal refusal) {
    return switch (refusal) {
      case BAD_INPUT, BAD_CURSOR, LIMIT_EXCEEDED -> HttpStatus.BAD_REQUEST;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case DEADLINE, UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }

  private NavigationReport document(KeptRun run) {
    return Objects.requireNonNull(
        questions.navigation().documents(List.of(run.id())).get(run.id()));
  }
}
