package io.luopan.queries.licensing;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.model.use.TransferKind;
import io.luopan.queries.Row;
import io.luopan.queries.patent.CountedPatents;
import io.luopan.queries.patent.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of a patent that may go into a pool.
///
/// @param symbols of the IPC, the main ones first
/// @param holders the current owners where a source tells them, else the applicants
record CandidatePatent(
    String id,
    String family,
    LegalStatus status,
    @Nullable LocalDate statusOn,
    @Nullable LocalDate filedOn,
    @Nullable LocalDate expiresOn,
    List<Party> holders,
    List<String> symbols,
    List<String> nodes,
    boolean licensed,
    List<Recorded> records) {

  private static final List<String> DOMESTIC = List.of("CN/", "HK/", "MO/", "TW/");

  record Party(String id, @Nullable String path) {}

  /// A conveyance that a register tells.
  record Recorded(TransferKind kind, String conveyance, @Nullable LocalDate on) {
    boolean by(LocalDate day) {
      return on == null || !on.isAfter(day);
    }
  }

  static CandidatePatent of(Row row) {
    var office = row.text("office");
    var type = Objects.requireNonNullElse(row.find("type", PatentType.class), PatentType.UNKNOWN);
    var owners = row.list("owners", CandidatePatent::party);
    var main = row.texts("main").stream().sorted().toList();
    var others = row.texts("symbols").stream().filter(s -> !main.contains(s)).sorted();
    return new CandidatePatent(
        row.text("id"),
        row.text("family"),
        Objects.requireNonNullElse(row.find("status", LegalStatus.class), LegalStatus.UNKNOWN),
        row.findDay("statusOn"),
        row.findDay("filedOn"),
        Validity.expiry(office, type, row.findDay("filedOn")),
        owners.isEmpty() ? row.list("applicants", CandidatePatent::party) : owners,
        java.util.stream.Stream.concat(main.stream(), others).toList(),
        row.texts("nodes").stream().sorted().toList(),
        row.flag("licensed"),
        row.list(
            "records",
            one ->
                new Recorded(
                    TransferKind.valueOf(one.text("kind")),
                    Objects.requireNonNullElse(one.findText("conveyance"), ""),
                    one.findDay("recordedOn"))));
  }

  static CountedPatents counted(Collection<CandidatePatent> patents) {
    return CountedPatents.of(
        patents.stream().map(CandidatePatent::id).distinct().sorted().toList(),
        patents.stream().map(CandidatePatent::family).distinct().count());
  }

  private static Party party(Row row) {
    return new Party(row.text("id"), row.findText("path"));
  }

  List<String> holderIds() {
    return holders.stream().map(Party::id).distinct().sorted().toList();
  }

  LegalStatus statusOn(LocalDate day) {
    return Validity.status(status, statusOn, filedOn, expiresOn, day);
  }

  /// A licence that may be exclusive: one that a source tells of, or a recorded one that does not
  /// call itself non-exclusive, and that no record ends by then.
  boolean isLicensed(LocalDate day) {
    return licensed
        || records.stream()
            .anyMatch(
                r ->
                    r.kind() == TransferKind.LICENCE
                        && r.by(day)
                        && !words(r).contains("NON-EXCLUSIVE")
                        && !words(r).contains("NONEXCLUSIVE")
                        && !isReleased(r, true, day));
  }

  /// A security interest without a later release.
  boolean isPledged(LocalDate day) {
    return records.stream()
        .anyMatch(
            r ->
                r.kind() == TransferKind.SECURITY_INTEREST
                    && r.by(day)
                    && !isReleased(r, false, day));
  }

  private boolean isReleased(Recorded interest, boolean licence, LocalDate day) {
    return records.stream()
        .filter(r -> r.kind() == TransferKind.RELEASE)
        .filter(r -> words(r).contains("LICEN") == licence)
        .anyMatch(
            r ->
                r.on() != null
                    && !r.on().isAfter(day)
                    && (interest.on() == null || !r.on().isBefore(interest.on())));
  }

  private static String words(Recorded record) {
    return record.conveyance().toUpperCase(Locale.ROOT);
  }

  /// One domestic holder makes a patent domestic; absent where no place is known and none is.
  @Nullable Boolean isDomestic() {
    boolean unknown = false;
    for (var holder : holders) {
      var path = holder.path();
      if (path != null && DOMESTIC.stream().anyMatch(path::startsWith)) {
        return true;
      }
      unknown |= path == null;
    }
    return unknown ? null : false;
  }
}
