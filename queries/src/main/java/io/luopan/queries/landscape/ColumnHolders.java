package io.luopan.queries.landscape;

import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.LegalStatus;
import io.luopan.queries.landscape.LandscapeCounts.Amounts;
import io.luopan.queries.landscape.LandscapeCounts.OfHolder;
import io.luopan.queries.projection.PatentColumns;
import io.luopan.queries.projection.StatusOnDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Counts by holder in one pass: about 40 bytes for each holder in the graph.
final class ColumnHolders {
  private final PatentColumns columns;
  private final StatusOnDay status;
  private final HolderRole role;
  private final double[] shared;
  private final FamilyCounter families;
  private final FamilyCounter patents;
  private final int[] statusKnown;
  private final int[] inForce;

  /// The holders of the family that is read.
  private int[] ofFamily = new int[16];

  private int size;
  private int family = -1;
  private double unknown;

  ColumnHolders(
      PatentColumns columns, ColumnCounts.Pass pass, StatusOnDay status, HolderRole role) {
    this.columns = columns;
    this.status = status;
    this.role = role;
    int holders = columns.holders();
    shared = new double[holders];
    families = new FamilyCounter(holders);
    patents = new FamilyCounter(holders);
    statusKnown = new int[holders];
    inForce = new int[holders];
    pass.each(this::read);
    shareOut();
  }

  Amounts amounts() {
    return new Amounts(
        Arrays.stream(shared).filter(amount -> amount > 0).boxed().collect(Collectors.toList()),
        unknown);
  }

  List<OfHolder> largest(int top) {
    // Holders are numbered in the order of their ids.
    return IntStream.range(0, shared.length)
        .filter(holder -> families.of(holder) > 0)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(families::of)
                .thenComparingInt(patents::of)
                .reversed()
                .thenComparingInt(holder -> holder))
        .limit(top)
        .map(
            holder ->
                new OfHolder(
                    columns.holderId(holder),
                    families.of(holder),
                    patents.of(holder),
                    statusKnown[holder],
                    inForce[holder]))
        .toList();
  }

  private void read(int patent) {
    int next = columns.family(patent);
    if (next != family) {
      shareOut();
      family = next;
    }
    var judged = status.of(patent);
    for (int at = 0; at < columns.parties(patent); at++) {
      boolean isMeant =
          role == HolderRole.APPLICANT
              ? columns.isApplicant(patent, at)
              : columns.isCurrent(patent, at);
      int holder = columns.holder(patent, at);
      if (isMeant && patents.add(holder, patent)) {
        statusKnown[holder] += judged == LegalStatus.UNKNOWN ? 0 : 1;
        inForce[holder] += judged == LegalStatus.IN_FORCE ? 1 : 0;
        if (families.add(holder, family)) {
          remember(holder);
        }
      }
    }
  }

  private void remember(int holder) {
    if (size == ofFamily.length) {
      ofFamily = Arrays.copyOf(ofFamily, size * 2);
    }
    ofFamily[size++] = holder;
  }

  private void shareOut() {
    if (family >= 0 && size == 0) {
      unknown++;
    }
    for (int at = 0; at < size; at++) {
      shared[ofFamily[at]] += 1.0 / size;
    }
    size = 0;
  }
}
