package io.luopan.loaders.load;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.luopan.model.load.RejectedRecord;
import io.luopan.model.write.Replacement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a load did, for people ([#text]) and, as a record, for JSON.
///
/// @param read records of the file that this run read, after those a stopped run had behind it
/// @param resumedAfter how many records a stopped run had behind it; 0 for a run from the start
/// @param facts facts written, by kind
/// @param rejectedByCode rejected records by error code
/// @param firstRejects the first rejected records; all of them stand in the graph
/// @param notes what else deserves to be known, such as columns nobody reads, with how often
/// @param failure why the file could not be read on
/// @param graphVersion the version of the graph after the load
/// @param stages what the time went into, such as `reading` (waiting for records) and `writing`
/// @param replaced what of earlier loads it took the place of, where that was asked for
public record LoadReport(
    String file,
    String source,
    String recognizedBy,
    LoadOutcome outcome,
    long read,
    long resumedAfter,
    long accepted,
    long rejected,
    Map<String, Long> facts,
    Map<String, Long> rejectedByCode,
    List<RejectedRecord> firstRejects,
    Map<String, Long> notes,
    @Nullable String failure,
    @Nullable Long graphVersion,
    Duration took,
    Map<String, Duration> stages,
    @Nullable Replacement replaced) {

  /// The report of a load that took the place of earlier ones.
  LoadReport replacing(Replacement replacement) {
    return new LoadReport(
        file,
        source,
        recognizedBy,
        outcome,
        read,
        resumedAfter,
        accepted,
        rejected,
        facts,
        rejectedByCode,
        firstRejects,
        notes,
        failure,
        graphVersion,
        took,
        stages,
        replacement);
  }

  /// Records a second.
  @JsonProperty
  public double rate() {
    return took.isZero() ? 0 : read / (took.toNanos() / 1e9);
  }

  /// The stage that took longest.
  @JsonProperty
  public String slowestStage() {
    return stages.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("none");
  }

  public String text() {
    var text = new StringBuilder();
    text.append("%s: %s (%s)%n".formatted(file, source, recognizedBy));
    switch (outcome) {
      case ALREADY_LOADED ->
          text.append(
              "  already in the graph; %s (--again loads it once more)%n"
                  .formatted(replaced == null ? "nothing to do" : "not read again"));
      case FAILED -> text.append("  could not be loaded: %s%n".formatted(failure));
      default -> {
        if (resumedAfter > 0) {
          text.append(
              "  went on after record %,d of a load that was stopped%n".formatted(resumedAfter));
        }
        text.append(
            "  %,d records read, %,d accepted, %,d rejected, in %.1f s (%,.0f a second; slowest: %s)%n"
                .formatted(read, accepted, rejected, took.toNanos() / 1e9, rate(), slowestStage()));
      }
    }
    facts.forEach((kind, count) -> text.append("  %,10d  %s%n".formatted(count, kind)));
    rejectedByCode.forEach(
        (code, count) -> text.append("  %,10d  rejected: %s%n".formatted(count, code)));
    firstRejects.forEach(
        reject ->
            text.append(
                "    %s: %s: %s%n".formatted(reject.at(), reject.code(), reject.message())));
    if (rejected > firstRejects.size()) {
      text.append(
          "    … and %,d more: luopan status --rejects%n"
              .formatted(rejected - firstRejects.size()));
    }
    notes.forEach(
        (note, count) ->
            text.append(
                "  note: %s%s%n"
                    .formatted(note, count > 1 ? " (%,d times)".formatted(count) : "")));
    if (replaced != null) {
      tell(replaced, text);
    }
    if (graphVersion != null) {
      text.append("  graph version %d%n".formatted(graphVersion));
    }
    return text.toString();
  }

  private static void tell(Replacement replaced, StringBuilder text) {
    replaced.files().forEach(file -> text.append("  in the place of %s%n".formatted(file)));
    replaced
        .changes()
        .forEach(
            (kind, change) ->
                text.append(
                    "  %s: %,d new, %,d unchanged, %,d withdrawn%n"
                        .formatted(kind, change.fresh(), change.unchanged(), change.withdrawn())));
    replaced.firstWithdrawn().forEach(what -> text.append("    withdrawn: %s%n".formatted(what)));
  }
}
