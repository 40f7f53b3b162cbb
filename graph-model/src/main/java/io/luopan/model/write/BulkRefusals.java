package io.luopan.model.write;

import io.luopan.model.load.Sourced;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.write.BulkWriter.OfFile;
import io.luopan.model.write.FactWriter.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/// The facts that a [BulkWriter] leaves out, and why.
final class BulkRefusals {
  /// The facts that contradict patents known by then, with these patents.
  private final Map<String, Contradiction> contradictions = new TreeMap<>();

  /// By the hashes of the patents that some fact contradicts, their ids.
  private final Map<Long, String> contradicted = new ConcurrentHashMap<>();

  /// The facts that name a chain node nobody has.
  private final Queue<OfFile> elsewhere = new ConcurrentLinkedQueue<>();

  private record Contradiction(String file, Sourced fact, Set<Long> patents) {}

  /// A patent's fact contradicts others, which are known by their hashes so far.
  void contradicts(String file, Sourced fact, Set<Long> patents) {
    contradictions.put(key(file, fact), new Contradiction(file, fact, patents));
    patents.forEach(patent -> contradicted.put(patent, ""));
  }

  /// Whether a patent's fact contradicts others.
  boolean contains(String file, Sourced fact) {
    return contradictions.containsKey(key(file, fact));
  }

  /// A patent's id is known now.
  void found(long patent, String id) {
    contradicted.computeIfPresent(patent, (_, _) -> id);
  }

  /// The facts without those that name a chain node that is none of these.
  List<Sourced> onKnownNodes(String file, List<Sourced> facts, Set<String> nodes) {
    var unknown = new ArrayList<Refused>();
    var known = ChainNodeReferences.known(facts, nodes, unknown);
    unknown.forEach(of -> elsewhere.add(new OfFile(file, of)));
    return known;
  }

  /// Call when the ids of all patents are known.
  List<OfFile> all() {
    return Stream.concat(
            contradictions.values().stream().map(of -> new OfFile(of.file(), refused(of))),
            elsewhere.stream())
        .toList();
  }

  private Refused refused(Contradiction contradiction) {
    var fact = (PatentFact) contradiction.fact().fact();
    var owner =
        contradiction.patents().stream().map(contradicted::get).sorted().findFirst().orElseThrow();
    var application = fact.application();
    return new Refused(
        contradiction.fact(),
        new PublicationOfAnother(
            String.join(", ", PatentIdentity.publications(fact)),
            Objects.requireNonNull(owner),
            application == null ? "null" : PatentIdentity.patentId(application.key())));
  }

  private static String key(String file, Sourced fact) {
    return BulkWriter.source(file, fact) + " " + BulkPatents.ownId((PatentFact) fact.fact());
  }
}
