package io.luopan.loaders.party;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.file.TableDates;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.HolderTypes;
import io.luopan.model.party.NameKind;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.party.OrganizationFact.Name;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One company. What its name shows to be another kind of organization is kept as that; all else is
/// a company.
final class CompanyRow {
  private static final Set<String> NOT_ACTIVE = Set.of("注销", "吊销", "已注销", "已吊销", "吊销,未注销", "撤销");
  private static final String NONE = "-";

  private final HeadedRow<CompanyField> row;
  private final List<LoadIssue> notes = new ArrayList<>();

  private CompanyRow(HeadedRow<CompanyField> row) {
    this.row = row;
  }

  static Parsed read(HeadedRow<CompanyField> row) {
    return new CompanyRow(row).parse();
  }

  private Parsed parse() {
    var name = row.text(CompanyField.FULL_NAME);
    if (name.isEmpty()) {
      return row.rejected(new NamelessOrganization());
    }
    var standing = row.text(CompanyField.STANDING);
    var fact =
        new OrganizationFact(
            names(name),
            null,
            creditCode(),
            type(name),
            region(),
            null,
            !NOT_ACTIVE.contains(standing),
            established(),
            List.of());
    return row.accepted(List.of(fact), notes);
  }

  private List<Name> names(String name) {
    var names = new ArrayList<Name>();
    names.add(new Name(name, lang(name), NameKind.REGISTERED));
    said(CompanyField.SHORT_NAME)
        .filter(text -> !text.equals(name))
        .ifPresent(text -> names.add(new Name(text, lang(text), NameKind.SHORT)));
    said(CompanyField.ENGLISH_NAME)
        .ifPresent(text -> names.add(new Name(text, "en", NameKind.TRANSLATION)));
    for (var former : row.text(CompanyField.FORMER_NAME).split("[;；、,，|]")) {
      if (!former.isBlank() && !former.strip().equals(NONE)) {
        names.add(new Name(former.strip(), lang(former), NameKind.FORMER));
      }
    }
    return names;
  }

  /// Tables write `-` for nothing.
  private Optional<String> said(CompanyField field) {
    return row.find(field).filter(text -> !text.equals(NONE));
  }

  private static String lang(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "und";
  }

  private static HolderType type(String name) {
    var type = HolderTypes.fromName(name);
    return type == HolderType.UNKNOWN || type == HolderType.PERSON ? HolderType.COMPANY : type;
  }

  private @Nullable CreditCode creditCode() {
    var text = said(CompanyField.CREDIT_CODE);
    if (text.isEmpty()) {
      return null;
    }
    var code = CreditCode.read(text.get());
    code.reason()
        .ifPresent(
            reason -> notes.add(new CompanyBadCreditCode(text.get(), code.checkDigit(), reason)));
    return code.value().orElse(null);
  }

  private @Nullable RegionCode region() {
    var text = said(CompanyField.ADDRESS);
    var region = text.flatMap(Regions::byAddressPrefix);
    if (text.isPresent() && region.isEmpty()) {
      notes.add(new UnknownPlace(text.get()));
    }
    return region.orElse(null);
  }

  private @Nullable Integer established() {
    var text = said(CompanyField.FOUNDED);
    if (text.isEmpty()) {
      return null;
    }
    var day = TableDates.tryParse(text.get());
    if (day.isEmpty()) {
      notes.add(new CompanyBadDate(text.get()));
    }
    return day.map(date -> date.getYear()).orElse(null);
  }
}
