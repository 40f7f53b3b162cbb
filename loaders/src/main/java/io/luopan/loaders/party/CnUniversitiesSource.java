package io.luopan.loaders.party;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.file.HeadedTable;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourceRank;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.NameKind;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.RegionLevel;
import io.luopan.model.place.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The Ministry of Education's list of Chinese universities and colleges, 全国高等学校名单.
///
/// The place is a city; the province it is in follows from the authority (主管部门) where that is a
/// province's. Rows that only name a province and count its schools are read and give no fact.
public final class CnUniversitiesSource implements Source {
  private static final HeadedTable<UniversityField> TABLE =
      new HeadedTable<>(
          UniversityField.class,
          columns ->
              columns.has(UniversityField.NAME)
                  && (columns.has(UniversityField.PLACE) || columns.has(UniversityField.AUTHORITY)),
          "学校名称, 主管部门 and 所在地");

  @Override
  public String name() {
    return "cn-universities";
  }

  @Override
  public String description() {
    return "The Chinese Ministry of Education's list of universities and colleges.";
  }

  @Override
  public String formats() {
    return "XLSX, XLS, CSV, TSV";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.REGISTER;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return TABLE.recognize(sample, 90);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TABLE.read(file, CnUniversitiesSource::university);
  }

  private static Parsed university(HeadedRow<UniversityField> row) {
    var name = row.text(UniversityField.NAME);
    if (name.isEmpty()) {
      boolean heading = row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
      return heading
          ? row.accepted(List.of(), List.of())
          : row.rejected(new NamelessOrganization());
    }
    var place = row.text(UniversityField.PLACE);
    var region = region(place, row.text(UniversityField.AUTHORITY));
    boolean lost =
        !place.isEmpty()
            && region.filter(r -> r.level() != RegionLevel.PROVINCE || isProvince(place)).isEmpty();
    var fact =
        new OrganizationFact(
            List.of(new OrganizationFact.Name(name, "zh", NameKind.REGISTERED)),
            null,
            null,
            HolderType.UNIVERSITY,
            region.orElse(null),
            null,
            true,
            null,
            List.of());
    return row.accepted(
        List.of(fact), lost ? List.<LoadIssue>of(new UnknownPlace(place)) : List.of());
  }

  private static boolean isProvince(String place) {
    return Regions.byAddressPrefix(place)
        .filter(region -> region.level() == RegionLevel.PROVINCE)
        .isPresent();
  }

  /// The place within the authority's province, else the place as such, else that province.
  private static Optional<RegionCode> region(String place, String authority) {
    var province =
        Regions.byAddressPrefix(authority)
            .filter(region -> !region.equals(RegionCode.CHINA))
            .map(CnUniversitiesSource::provinceOf);
    return province
        .flatMap(Regions::find)
        .flatMap(region -> Regions.byAddressPrefix(region.nameZh() + place))
        .filter(region -> region.level() != RegionLevel.PROVINCE)
        .or(() -> Regions.byAddressPrefix(place))
        .or(() -> province);
  }

  private static RegionCode provinceOf(RegionCode region) {
    var at = region;
    while (at.level() != RegionLevel.PROVINCE && at.parent().isPresent()) {
      at = at.parent().get();
    }
    return at;
  }
}
