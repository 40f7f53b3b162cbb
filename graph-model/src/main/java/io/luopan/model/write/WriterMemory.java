package io.luopan.model.write;

import io.luopan.model.schema.NodeLabel;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a writer stored in its batches so far, so that what is in the graph already is not written
/// in every batch again.
///
/// It holds as long as nobody else wrote in between: [#continueAt] forgets everything where the
/// count of writing transactions does not go on by one, also after one that was rolled back. Of
/// each kind the things seen last are kept.
final class WriterMemory {
  private static final int NODES = 100_000;
  private static final int HOLDERS = 20_000;

  private long writes = -1;
  private final Map<String, Boolean> mentioned = bounded(NODES);
  private final Map<String, Set<Map<String, Object>>> told = bounded(HOLDERS);
  private final Map<String, TreeSet<String>> bearers = bounded(HOLDERS);

  /// A writing transaction begins.
  ///
  /// @param count of the transactions that wrote, this one included
  void continueAt(long count) {
    if (count != writes + 1) {
      mentioned.clear();
      told.clear();
      bearers.clear();
    }
    writes = count;
  }

  /// Whether this node was not mentioned before by this name, if any; from now on it was.
  boolean isNewMention(NodeLabel label, String id, @Nullable Object name) {
    return mentioned.put(label.label() + " " + id + " " + name, true) == null;
  }

  /// Whether records did not tell this of the holder before; from now on they did.
  boolean isNewOf(String holder, Map<String, Object> row) {
    return told.computeIfAbsent(holder, _ -> new HashSet<>()).add(row);
  }

  /// The identified holders that bear a name, as far as remembered; who changes the set changes
  /// what is remembered.
  @Nullable TreeSet<String> bearers(String key) {
    return bearers.get(key);
  }

  void rememberBearers(String key, TreeSet<String> holders) {
    bearers.put(key, holders);
  }

  /// What was told of these holders may have been changed or taken away.
  void forget(Collection<String> holders) {
    told.keySet().removeAll(holders);
  }

  private static <V> Map<String, V> bounded(int size) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > size;
      }
    };
  }
}
