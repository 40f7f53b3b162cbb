package io.luopan.queries.projection;

import io.luopan.model.bulk.LongTable;
import io.luopan.model.text.Hash64;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// All patents, in columns as they come. About 140 bytes a patent of three nodes, and up to 54 a
/// family, outside the heap; on it are the names of holders.
final class Patents implements AutoCloseable {
  final GrowingColumn day;
  final GrowingColumn statusOn;
  final GrowingColumn expiry;
  final GrowingColumn cited;
  final GrowingColumn flags;
  final GrowingColumn path;
  final GrowingColumn unit;
  final GrowingColumn subclass;
  final GrowingColumn office;
  final GrowingColumn filingYear;
  final GrowingColumn publishedOn;
  final GrowingColumn grantedOn;
  final GrowingColumn familySize;
  final GrowingTexts ids;

  /// Of each patent, where its nodes begin; the next one's beginning is their end.
  final GrowingColumn nodeStart;

  final GrowingColumn nodes;
  final GrowingColumn partyStart;
  final GrowingColumn partyHolder;

  /// [Parties], with a path's number in place of its rank.
  final GrowingColumn parties;

  final Ordinals nodeIds = new Ordinals();
  final Ordinals holderIds = new Ordinals();
  final Ordinals pathNames = new Ordinals();
  final Ordinals subclasses = new Ordinals();
  final Ordinals offices = new Ordinals();
  private final LongTable units;

  private final Arena arena = Arena.ofShared();

  /// @param folder takes temporary files
  Patents(Path folder) {
    day = new GrowingColumn(arena);
    statusOn = new GrowingColumn(arena);
    expiry = new GrowingColumn(arena);
    cited = new GrowingColumn(arena);
    flags = new GrowingColumn(arena);
    path = new GrowingColumn(arena);
    unit = new GrowingColumn(arena);
    subclass = new GrowingColumn(arena);
    office = new GrowingColumn(arena);
    filingYear = new GrowingColumn(arena);
    publishedOn = new GrowingColumn(arena);
    grantedOn = new GrowingColumn(arena);
    familySize = new GrowingColumn(arena);
    ids = new GrowingTexts(arena);
    nodeStart = new GrowingColumn(arena);
    nodes = new GrowingColumn(arena);
    partyStart = new GrowingColumn(arena);
    partyHolder = new GrowingColumn(arena);
    parties = new GrowingColumn(arena);
    units = new LongTable(folder);
  }

  int size() {
    return day.size();
  }

  void add(PatentRow row) {
    day.add(Days.of(row.filedOn()));
    statusOn.add(Days.of(row.statusOn()));
    expiry.add(Days.expiry(row.type(), row.filedOn()));
    cited.add(row.cited());
    flags.add(Flags.of(row));
    path.add(number(row.regionPath()));
    unit.add(unit(row.unit()));
    subclass.add(row.subclass() == null ? -1 : subclasses.of(row.subclass()));
    var told = row.bibliography();
    office.add(told.office() == null ? -1 : offices.of(told.office()));
    filingYear.add(told.filingYear() == null ? PatentColumns.NO_YEAR : told.filingYear());
    publishedOn.add(Days.of(told.publishedOn()));
    grantedOn.add(Days.of(told.grantedOn()));
    familySize.add(told.familySize());
    ids.add(told.id());
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

  /// How many families there are, one of a patent alone included.
  int families() {
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
    arena.close();
  }
}
