package io.luopan.loaders.patent;

import io.luopan.loaders.patent.ChineseRow.Cell;
import io.luopan.model.CheckDigit;
import io.luopan.model.Reading;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.HolderTypes;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.Regions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parties and inventors of one row.
final class ChineseParties {
  /// What stands for inventors who asked not to be named; nobody of that name exists.
  private static final Set<String> UNNAMED =
      Set.of("不公告发明人", "不公告设计人", "不公开发明人", "请求不公布姓名", "请求不公开姓名");

  private ChineseParties() {}

  /// Applicants with kind, credit code and place, then current owners.
  static List<PartyMention> parties(ChineseRow row, List<LoadIssue> notes) {
    var parties = new ArrayList<PartyMention>();
    var applicants = names(row.text(ChineseField.APPLICANT));
    var types = ChineseLists.names(row.text(ChineseField.HOLDER_TYPE));
    var codes = creditCodes(row, applicants.size(), notes);
    var regions = regions(row, applicants.size(), notes);
    for (int i = 0; i < applicants.size(); i++) {
      var name = applicants.get(i);
      parties.add(
          new PartyMention(
              name,
              HolderRole.APPLICANT,
              i + 1,
              type(name, types.size() == applicants.size() ? types.get(i) : ""),
              i < codes.size() ? codes.get(i) : null,
              i < regions.size() ? regions.get(i) : null));
    }
    var owners = names(row.text(ChineseField.OWNER));
    for (int i = 0; i < owners.size(); i++) {
      var name = owners.get(i);
      parties.add(
          new PartyMention(name, HolderRole.CURRENT_OWNER, i + 1, type(name, ""), null, null));
    }
    return parties;
  }

  static List<PersonMention> inventors(ChineseRow row) {
    var inventors = new ArrayList<PersonMention>();
    for (var name : names(row.text(ChineseField.INVENTOR))) {
      if (!UNNAMED.contains(name)) {
        inventors.add(new PersonMention(name, inventors.size() + 1));
      }
    }
    return inventors;
  }

  private static List<String> names(String cell) {
    return List.copyOf(new LinkedHashSet<>(ChineseLists.names(cell)));
  }

  private static HolderType type(String name, String stated) {
    var told = ChineseTypes.holder(stated);
    return told == HolderType.UNKNOWN ? HolderTypes.fromName(name) : told;
  }

  /// Codes belong to applicants one by one; fewer codes than applicants cannot be told apart.
  private static List<CreditCode> creditCodes(
      ChineseRow row, int applicants, List<LoadIssue> notes) {
    var cell = row.cell(ChineseField.CREDIT_CODE);
    if (cell.isEmpty()) {
      return List.of();
    }
    var codes = new ArrayList<CreditCode>();
    for (var text : ChineseLists.values(cell.get().text())) {
      switch (CreditCode.read(text)) {
        case Reading.Read<CreditCode> read -> codes.add(read.identifier());
        case Reading.Misread<CreditCode> misread -> {
          var wrong = misread.checkDigit() == CheckDigit.WRONG;
          notes.add(
              wrong
                  ? new BadNumberCell(cell.get().heading(), text, misread.why(), CheckDigit.WRONG)
                  : new UnreadCell(cell.get().heading(), text, "no credit code"));
        }
      }
    }
    if (codes.size() == applicants) {
      return codes;
    }
    if (!codes.isEmpty()) {
      var why = "not one credit code for each of %d applicants".formatted(applicants);
      notes.add(new UnreadCell(cell.get().heading(), cell.get().text(), why));
    }
    return List.of();
  }

  /// Where applicants sit: by addresses, one each or one for the first; else by the place column.
  private static List<@Nullable RegionCode> regions(
      ChineseRow row, int applicants, List<LoadIssue> notes) {
    var regions = new ArrayList<@Nullable RegionCode>();
    var address = row.cell(ChineseField.ADDRESS);
    if (address.isPresent()) {
      var addresses = ChineseLists.addresses(address.get().text());
      if (addresses.size() != applicants) {
        addresses = addresses.subList(0, Math.min(1, addresses.size()));
      }
      for (var text : addresses) {
        var region = Regions.byAddressPrefix(text);
        if (region.isEmpty()) {
          notes.add(new ChineseUnknownPlace(address.get().heading(), text));
        }
        regions.add(region.orElse(null));
      }
    }
    if (regions.isEmpty() || regions.getFirst() == null) {
      var stated = statedPlace(row, notes).orElse(null);
      if (regions.isEmpty()) {
        regions.add(stated);
      } else {
        regions.set(0, stated);
      }
    }
    return regions;
  }

  /// Columns may tell province, city and county apart: the deepest place within the first counts.
  private static Optional<RegionCode> statedPlace(ChineseRow row, List<LoadIssue> notes) {
    var cells = row.cells(ChineseField.PLACE);
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    var place =
        Regions.byCodeOrName(String.join(";", cells.stream().map(Cell::text).toList()))
            .or(() -> Regions.byAddressPrefix(cells.getFirst().text()));
    if (place.isEmpty()) {
      notes.add(new ChineseUnknownPlace(cells.getFirst().heading(), cells.getFirst().text()));
    }
    return place;
  }
}
