package io.luopan.loaders.load;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.Fact;
import io.luopan.model.load.RejectedRecord;
import io.luopan.model.load.Sourced;
import io.luopan.model.write.FactWriter.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what a load does, for its report.
final class LoadTally {
  private static final int SHOWN_REJECTS = 10;
  private static final int SHOWN_NOTES = 20;

  private static final ClassValue<String> KINDS =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> fact) {
          return fact.getSimpleName()
              .replaceAll("Fact$", "")
              .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
              .toLowerCase(java.util.Locale.ROOT);
        }
      };

  private final long started = System.nanoTime();
  private long stageBegan = started;
  private final Map<String, Long> facts = new TreeMap<>();
  private final Map<String, Long> rejectedByCode = new TreeMap<>();
  private final Map<String, Long> notes = new TreeMap<>();
  private final List<RejectedRecord> firstRejects = new ArrayList<>();
  private long read;
  private long accepted;
  private long rejected;
  private final Map<String, Duration> stages = new TreeMap<>();

  /// A batch of records apart: facts to write, and records that are rejected.
  record Sorted(List<Sourced> facts, List<RejectedRecord> rejects, long accepted) {}

  Sorted sort(List<Parsed> records) {
    var kept = new ArrayList<Sourced>();
    var rejects = new ArrayList<RejectedRecord>();
    long taken = 0;
    for (var record : records) {
      switch (record) {
        case Parsed.Accepted accept -> {
          accept.facts().forEach(fact -> kept.add(new Sourced(fact, accept.at(), accept.record())));
          accept.notes().forEach(note -> note(note.code() + ": " + note.message()));
          taken++;
        }
        case Parsed.Rejected(var at, var issue, var raw) ->
            rejects.add(new RejectedRecord(at, issue.code(), issue.message(), raw));
      }
    }
    return new Sorted(kept, rejects, taken);
  }

  void note(String note) {
    boolean known = notes.containsKey(note) || notes.size() < SHOWN_NOTES;
    notes.merge(known ? note : "and other notes", 1L, Long::sum);
  }

  /// The rejects of a batch together with those that the writer refused.
  static Sorted after(Sorted sorted, List<Refused> refused) {
    if (refused.isEmpty()) {
      return sorted;
    }
    var rejects = new ArrayList<>(sorted.rejects());
    var kept = new ArrayList<>(sorted.facts());
    for (var refusal : refused) {
      kept.remove(refusal.fact());
      rejects.add(
          new RejectedRecord(
              refusal.fact().at(),
              refusal.issue().code(),
              refusal.issue().message(),
              String.valueOf(refusal.fact().fact())));
    }
    return new Sorted(kept, rejects, sorted.accepted() - refused.size());
  }

  void wrote(int records, Sorted batch) {
    read += records;
    accepted += batch.accepted();
    rejected += batch.rejects().size();
    batch.facts().forEach(fact -> facts.merge(kind(fact.fact()), 1L, Long::sum));
    for (var reject : batch.rejects()) {
      rejectedByCode.merge(reject.code().name(), 1L, Long::sum);
      if (firstRejects.size() < SHOWN_REJECTS) {
        firstRejects.add(reject);
      }
    }
  }

  /// Facts that were counted as written and then were not.
  List<RejectedRecord> refuse(List<Refused> refused) {
    var batch = after(new Sorted(List.of(), List.of(), 0), refused);
    wrote(0, batch);
    refused.forEach(refusal -> facts.merge(kind(refusal.fact().fact()), -1L, Long::sum));
    facts.values().removeIf(count -> count == 0);
    return batch.rejects();
  }

  /// Time went into a stage.
  void spent(String stage, Duration time) {
    stages.merge(stage, time, Duration::plus);
  }

  long read() {
    return read;
  }

  private static String kind(Fact fact) {
    return KINDS.get(fact.getClass());
  }

  /// What passed since the end of the last stage went into this one.
  void ended(String stage) {
    long now = System.nanoTime();
    spent(stage, Duration.ofNanos(now - stageBegan));
    stageBegan = now;
  }

  LoadReport report(ReportHead head) {
    return report(head, Duration.ofNanos(System.nanoTime() - started));
  }

  /// A report on nothing but the stages.
  LoadReport reportOfStages(ReportHead head) {
    return report(head, stages.values().stream().reduce(Duration.ZERO, Duration::plus));
  }

  private LoadReport report(ReportHead head, Duration took) {
    var outcome =
        head.outcome() == LoadOutcome.ACCEPTED && rejected > 0
            ? LoadOutcome.DONE_WITH_REJECTS
            : head.outcome();
    return new LoadReport(
        head.file(),
        head.source(),
        head.recognizedBy(),
        outcome,
        read,
        head.resumedAfter(),
        accepted,
        rejected,
        facts,
        rejectedByCode,
        firstRejects,
        notes,
        head.failure(),
        head.graphVersion(),
        took,
        Map.copyOf(stages),
        null);
  }

  /// What a report says besides counts.
  record ReportHead(
      String file,
      String source,
      String recognizedBy,
      LoadOutcome outcome,
      long resumedAfter,
      @org.jspecify.annotations.Nullable String failure,
      @org.jspecify.annotations.Nullable Long graphVersion) {}
}
