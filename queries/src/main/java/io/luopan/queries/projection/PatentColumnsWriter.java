package io.luopan.queries.projection;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.IntUnaryOperator;

/// Writes the columns that have one value a patent, family by family.
final class PatentColumnsWriter {
  private final ColumnFile.Writer out;
  private final Patents patents;
  private final FamilyOrder order;

  PatentColumnsWriter(ColumnFile.Writer out, Patents patents, FamilyOrder order) {
    this.out = out;
    this.patents = patents;
    this.order = order;
  }

  /// What placements refer to, too.
  void writeParties(int[] placeOfHolder, int[] rankOfPath) throws IOException {
    ints("unit", patents.unit::get);
    ints("rankOf", patent -> rank(patents.path.get(patent), rankOfPath));
    starts("partyStart", patents.partyStart::get, patents::partiesEnd);
    parts(
        "partyHolder",
        patents.partyHolder.size(),
        patents.partyStart::get,
        patents::partiesEnd,
        party -> placeOfHolder[patents.partyHolder.get(party)]);
    parts(
        "parties",
        patents.parties.size(),
        patents.partyStart::get,
        patents::partiesEnd,
        i -> {
          int party = patents.parties.get(i);
          return Parties.withRank(party, rank(Parties.rank(party) - 1, rankOfPath));
        });
  }

  void writePatents(int[] placeOfNode) throws IOException {
    var offices = patents.offices.places();
    out.texts("offices", patents.offices.sorted());
    ints("filed", patents.day::get);
    ints("told", patents.statusOn::get);
    ints("published", patents.publishedOn::get);
    ints("granted", patents.grantedOn::get);
    ints("citedBy", patents.cited::get);
    ints("familySize", patents.familySize::get);
    shorts("filingYear", patents.filingYear::get);
    shorts("about", patents.flags::get);
    shorts(
        "office",
        patent -> patents.office.get(patent) < 0 ? -1 : offices[patents.office.get(patent)]);
    ids();
    starts("placeStart", patents.nodeStart::get, patents::nodesEnd);
    if (placeOfNode.length > Short.MAX_VALUE) {
      throw new IllegalStateException(placeOfNode.length + " chain nodes are too many");
    }
    var column = out.column("places", (long) patents.nodes.size() * Short.BYTES);
    long to = 0;
    for (int place = 0; place < patents.size(); place++) {
      int patent = order.at(place);
      for (int i = patents.nodeStart.get(patent); i < patents.nodesEnd(patent); i++) {
        column.setAtIndex(ValueLayout.JAVA_SHORT, to++, (short) placeOfNode[patents.nodes.get(i)]);
      }
    }
  }

  private void ids() throws IOException {
    var ends = out.column("idsEnd", (long) patents.size() * Long.BYTES);
    long end = 0;
    for (int place = 0; place < patents.size(); place++) {
      end += patents.ids.get(order.at(place)).byteSize();
      ends.setAtIndex(ValueLayout.JAVA_LONG, place, end);
    }
    var texts = out.column("ids", end);
    long at = 0;
    for (int place = 0; place < patents.size(); place++) {
      var id = patents.ids.get(order.at(place));
      MemorySegment.copy(id, 0, texts, at, id.byteSize());
      at += id.byteSize();
    }
  }

  private static int rank(int path, int[] rankOfPath) {
    return path < 0 ? 0 : rankOfPath[path];
  }

  private void ints(String name, IntUnaryOperator ofPatent) throws IOException {
    var column = out.column(name, (long) patents.size() * Integer.BYTES);
    for (int place = 0; place < patents.size(); place++) {
      column.setAtIndex(ValueLayout.JAVA_INT, place, ofPatent.applyAsInt(order.at(place)));
    }
  }

  private void shorts(String name, IntUnaryOperator ofPatent) throws IOException {
    var column = out.column(name, (long) patents.size() * Short.BYTES);
    for (int place = 0; place < patents.size(); place++) {
      column.setAtIndex(
          ValueLayout.JAVA_SHORT, place, (short) ofPatent.applyAsInt(order.at(place)));
    }
  }

  /// Where each patent's part of another column begins; one more for the last one's end.
  private void starts(String name, IntUnaryOperator from, IntUnaryOperator to) throws IOException {
    var column = out.column(name, (patents.size() + 1L) * Integer.BYTES);
    int start = 0;
    for (int place = 0; place < patents.size(); place++) {
      column.setAtIndex(ValueLayout.JAVA_INT, place, start);
      int patent = order.at(place);
      start += to.applyAsInt(patent) - from.applyAsInt(patent);
    }
    column.setAtIndex(ValueLayout.JAVA_INT, patents.size(), start);
  }

  private void parts(
      String name, int size, IntUnaryOperator from, IntUnaryOperator to, IntUnaryOperator value)
      throws IOException {
    var column = out.column(name, (long) size * Integer.BYTES);
    long at = 0;
    for (int place = 0; place < patents.size(); place++) {
      int patent = order.at(place);
      for (int i = from.applyAsInt(patent); i < to.applyAsInt(patent); i++) {
        column.setAtIndex(ValueLayout.JAVA_INT, at++, value.applyAsInt(i));
      }
    }
  }
}
