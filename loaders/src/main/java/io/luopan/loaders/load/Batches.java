package io.luopan.loaders.load;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.Fact;
import io.luopan.model.standard.DeclarationFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherer;

/// Parts a stream of records into batches, each for one transaction, none of which says much more
/// than so many patents would: one declaration may tell as much as a thousand records of another
/// source.
final class Batches {
  /// Standards of a declared patent that weigh as much as a patent.
  private static final int STANDARDS = 4;

  private final int size;
  private int limit;
  private List<Parsed> open = new ArrayList<>();
  private int weight;

  private Batches(int first, int size) {
    this.limit = first;
    this.size = size;
  }

  static Gatherer<Parsed, ?, List<Parsed>> of(int size) {
    return of(size, size);
  }

  /// The first batch smaller, so that who takes the batches has not to wait long for it, and works
  /// while the next one is read.
  static Gatherer<Parsed, ?, List<Parsed>> of(int first, int size) {
    return Gatherer.<Parsed, Batches, List<Parsed>>ofSequential(
        () -> new Batches(Math.min(first, size), size),
        Gatherer.Integrator.ofGreedy((batches, record, out) -> batches.add(record, out)),
        (batches, out) -> batches.close(out));
  }

  private boolean add(Parsed record, Gatherer.Downstream<? super List<Parsed>> out) {
    open.add(record);
    weight += weight(record);
    return weight < limit || close(out);
  }

  private boolean close(Gatherer.Downstream<? super List<Parsed>> out) {
    if (open.isEmpty()) {
      return !out.isRejecting();
    }
    var batch = open;
    open = new ArrayList<>();
    weight = 0;
    limit = size;
    return out.push(batch);
  }

  private static int weight(Parsed record) {
    return record instanceof Parsed.Accepted accepted
        ? Math.max(1, accepted.facts().stream().mapToInt(Batches::beyondOne).sum())
        : 1;
  }

  /// A record weighs one, whatever its facts, unless it declares many patents.
  private static int beyondOne(Fact fact) {
    return fact instanceof DeclarationFact declaration
        ? declaration.patents().stream()
            .mapToInt(patent -> 1 + patent.standards().size() / STANDARDS)
            .sum()
        : 0;
  }
}
