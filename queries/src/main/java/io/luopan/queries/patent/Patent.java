package io.luopan.queries.patent;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One application with its publications. `application` is absent while only a publication is
/// known.
///
/// `family` is the id of its simple family, absent where no source told one. `regionPath` is where
/// its first applicant sat at filing, `regionMethod` how that is known.
public record Patent(
    String id,
    List<String> sources,
    String office,
    @Nullable String application,
    PatentType patentType,
    @Nullable String titleZh,
    @Nullable String titleEn,
    @Nullable String abstractZh,
    @Nullable String abstractEn,
    @Nullable LocalDate filedOn,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate grantedOn,
    @Nullable LegalStatus lastStatus,
    @Nullable LocalDate lastStatusOn,
    List<String> originalNumbers,
    @Nullable String regionPath,
    @Nullable String regionMethod,
    @Nullable String family)
    implements Entity {

  /// The map projection that [#of] reads.
  static final String COLUMNS =
      "p {.id, .sources, .office, .application, .type, .titleZh, .titleEn, .abstractZh, .abstractEn, .filedOn,"
          + " .publishedOn, .grantedOn, .legalStatus, .legalStatusOn, .originalNumbers, .regionPath,"
          + " .regionMethod, .family}";

  public static Patent of(Row row) {
    var type = row.find("type", PatentType.class);
    return new Patent(
        row.text("id"),
        row.sources(),
        row.find("office") == null ? "" : row.text("office"),
        row.findText("application"),
        type == null ? PatentType.UNKNOWN : type,
        row.findText("titleZh"),
        row.findText("titleEn"),
        row.findText("abstractZh"),
        row.findText("abstractEn"),
        row.findDay("filedOn"),
        row.findDay("publishedOn"),
        row.findDay("grantedOn"),
        row.find("legalStatus", LegalStatus.class),
        row.findDay("legalStatusOn"),
        row.texts("originalNumbers"),
        row.findText("regionPath"),
        row.findText("regionMethod"),
        row.findText("family"));
  }

  @Override
  public String label() {
    return Names.first(Names.keyOf(id), titleZh, titleEn);
  }

  /// Until when it can last by the rule of its office: see [Validity].
  public @Nullable LocalDate expectedExpiryOn() {
    return Validity.expiry(office, patentType, filedOn);
  }

  public LegalStatus legalStatus(LocalDate asOf) {
    return Validity.status(this, asOf);
  }
}
