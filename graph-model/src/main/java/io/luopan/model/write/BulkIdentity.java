package io.luopan.model.write;

import io.luopan.model.bulk.LongTable;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.text.Hash64;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Decides as [PatentIdentity] does which patent each fact is about, where no graph is there to
/// ask: patents and publications are known by hashes, outside the heap.
///
/// The hash of a patent known only by a publication is odd, that of one with an application even.
final class BulkIdentity implements AutoCloseable {
  private final LongTable owners;
  private final LongTable documents;
  private final LongTable became;
  private final LongTable records;

  /// @param folder takes the tables' files
  BulkIdentity(Path folder) {
    this.owners = new LongTable(folder);
    this.documents = new LongTable(folder);
    this.became = new LongTable(folder);
    this.records = new LongTable(folder);
  }

  /// The applications, as hashes, that already bear the fact's publications and are not its own;
  /// when there are any that contradict it, nothing of the fact is noted.
  Set<Long> note(PatentFact fact) {
    var keys = PatentIdentity.keys(fact);
    var stubs = new TreeSet<Long>();
    var others = new TreeSet<Long>();
    for (var key : keys) {
      long owner = now(owners.get(Hash64.of(key)));
      if (owner != 0) {
        (isStub(owner) ? stubs : others).add(owner);
      }
    }
    var application = fact.application();
    long own = application == null ? 0 : application(PatentIdentity.patentId(application.key()));
    others.remove(own);
    if (others.size() > (own == 0 ? 1 : 0)) {
      return others;
    }
    long id =
        Stream.of(Stream.of(own), others.stream(), stubs.stream())
            .flatMap(all -> all)
            .filter(known -> known != 0)
            .findFirst()
            .orElseGet(() -> Hash64.of(PatentIdentity.stubId(fact)) | 1L);
    for (long stub : stubs) {
      if (stub != id) {
        became.put(stub, id);
        records.put(id, records.get(id) + records.get(stub));
      }
    }
    keys.forEach(key -> owners.put(Hash64.of(key), id));
    PatentIdentity.publications(fact)
        .forEach(number -> documents.put(Hash64.of(PatentIdentity.publicationId(number)), 1));
    records.put(id, records.get(id) + 1);
    return Set.of();
  }

  /// The patent that an accepted fact is about; call when all facts are noted.
  long patent(PatentFact fact) {
    var application = fact.application();
    return application != null
        ? application(PatentIdentity.patentId(application.key()))
        : now(owners.get(Hash64.of(PatentIdentity.keys(fact).getFirst())));
  }

  /// Whether only one record tells of the patent.
  boolean isToldOnce(long patent) {
    return records.get(patent) == 1;
  }

  /// Whether some patent's record tells the publication, rather than another's citation.
  boolean isTold(String publicationId) {
    return documents.get(Hash64.of(publicationId)) != 0;
  }

  /// The hash of an application's patent id.
  static long application(String patentId) {
    return Hash64.of(patentId) & ~1L;
  }

  private static boolean isStub(long patent) {
    return (patent & 1) == 1;
  }

  private long now(long patent) {
    long found = patent;
    for (long next = became.get(found); next != 0; next = became.get(found)) {
      found = next;
    }
    return found;
  }

  @Override
  public void close() {
    owners.close();
    documents.close();
    became.close();
    records.close();
  }
}
