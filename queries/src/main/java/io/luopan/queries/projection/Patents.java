package io.luopan.queries.projection;

import io.luopan.model.bulk.Hash64;
import io.luopan.model.bulk.LongTable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The patents that are on some node, in columns as they come. About 70 bytes a patent of three
/// nodes on the heap; its families are kept outside.
final class Patents implements AutoCloseable {
  final Numbers day = new Numbers();
  final Numbers statusOn = new Numbers();
  final Numbers expiry = new Numbers();
  final Numbers cited = new Numbers();
  final Numbers flags = new Numbers();
  final Numbers path = new Numbers();
  final Numbers unit = new Numbers();
  final Numbers subclass = new Numbers();

  /// Of each patent, where its nodes begin; the next one's beginning is their end.
  final Numbers nodeStart = new Numbers();

  final Numbers nodes = new Numbers();
  final Numbers partyStart = new Numbers();
  final Numbers partyHolder = new Numbers();

  /// [Parties], with a path's number in place of its rank.
  final Numbers parties = new Numbers();

  final Ordinals nodeIds = new Ordinals();
  final Ordinals holderIds = new Ordinals();
  final Ordinals pathNames = new Ordinals();
  final Ordinals subclasses = new Ordinals();
  private final LongTable units;

  /// @param folder takes temporary files
  Patents(Path folder) {
    units = new LongTable(folder);
  }

  int size() {
    return day.size();
  }

  void add(PatentRow row) {
    if (row.nodes().isEmpty()) {
      return;
    }
    day.add(Days.of(row.filedOn()));
    statusOn.add(Days.of(row.statusOn()));
    expiry.add(Days.expiry(row.type(), row.filedOn()));
    cited.add(row.cited());
    flags.add(Flags.of(row));
    path.add(number(row.regionPath()));
    unit.add(unit(row.unit()));
    subclass.add(row.subclass() == null ? -1 : subclasses.of(row.subclass()));
    nodeStart.add(nodes.size());
    row.nodes().stream().distinct().forEach(node -> nodes.add(nodeIds.of(node)));
    partyStart.add(partyHolder.size());
    boolean ownersTold = !row.owners().isEmpty();
    for (var applicant : row.applicants()) {
      party(
          applicant,
          Parties.APPLICANT
              | (applicant.first() ? Parties.FIRST : 0)
              | (ownersTold ? 0 : Parties.HOLDER));
    }
    for (var owner : row.owners()) {
      party(owner, Parties.HOLDER);
    }
  }

  int units() {
    return Math.toIntExact(units.size());
  }

  int nodesEnd(int patent) {
    return patent + 1 < size() ? nodeStart.get(patent + 1) : nodes.size();
  }

  int partiesEnd(int patent) {
    return patent + 1 < size() ? partyStart.get(patent + 1) : partyHolder.size();
  }

  private void party(PatentRow.Party party, int roles) {
    partyHolder.add(holderIds.of(party.holder()));
    parties.add(
        Parties.of(roles, Flags.placeOf(party.regionPath()), number(party.regionPath()) + 1));
  }

  /// −1 for an unknown place.
  private int number(@Nullable String regionPath) {
    return regionPath == null || regionPath.isEmpty() ? -1 : pathNames.of(regionPath);
  }

  private int unit(String name) {
    long key = Hash64.of(name);
    long known = units.get(key);
    if (known == 0) {
      known = units.size() + 1;
      units.put(key, known);
    }
    return Math.toIntExact(known - 1);
  }

  @Override
  public void close() {
    units.close();
  }
}
