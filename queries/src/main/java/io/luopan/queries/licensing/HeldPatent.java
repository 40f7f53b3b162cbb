package io.luopan.queries.licensing;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.Row;
import io.luopan.queries.patent.CountedPatents;
import io.luopan.queries.patent.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A patent of one holder, seen by another.
///
/// @param nodes the chain nodes it is placed on
/// @param joint whether the other holds it too
/// @param citedBy patents of the other
record HeldPatent(
    String id,
    String family,
    LegalStatus status,
    @Nullable LocalDate statusOn,
    @Nullable LocalDate filedOn,
    @Nullable LocalDate expiresOn,
    List<String> nodes,
    boolean joint,
    List<String> citedBy) {

  static HeldPatent of(Row row) {
    var type = Objects.requireNonNullElse(row.find("type", PatentType.class), PatentType.UNKNOWN);
    var filedOn = row.findDay("filedOn");
    return new HeldPatent(
        row.text("id"),
        row.text("family"),
        Objects.requireNonNullElse(row.find("status", LegalStatus.class), LegalStatus.UNKNOWN),
        row.findDay("statusOn"),
        filedOn,
        Validity.expiry(row.text("office"), type, filedOn),
        row.texts("nodes").stream().sorted().toList(),
        row.flag("joint"),
        row.texts("citedBy").stream().distinct().sorted().toList());
  }

  static CountedPatents counted(Collection<HeldPatent> patents) {
    return CountedPatents.of(
        patents.stream().map(HeldPatent::id).distinct().sorted().toList(),
        patents.stream().map(HeldPatent::family).distinct().count());
  }

  boolean isInForce(LocalDate day) {
    return Validity.status(status, statusOn, filedOn, expiresOn, day) == LegalStatus.IN_FORCE;
  }
}
