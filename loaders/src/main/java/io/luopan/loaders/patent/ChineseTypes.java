package io.luopan.loaders.patent;

import io.luopan.model.party.HolderType;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import org.jspecify.annotations.Nullable;

/// Kinds of patents and of holders, as Chinese sources name them.
public final class ChineseTypes {
  private ChineseTypes() {}

  /// What the cell says, else what the numbers show.
  public static PatentType patent(
      String cell, @Nullable ApplicationNumber application, @Nullable PublicationNumber published) {
    if (cell.contains("外观")) {
      return PatentType.DESIGN;
    }
    if (cell.contains("新型")) {
      return PatentType.UTILITY_MODEL;
    }
    if (cell.contains("发明")) {
      return PatentType.INVENTION;
    }
    var told =
        application == null
            ? PatentType.UNKNOWN
            : application.patentTypeOfCn().orElse(PatentType.UNKNOWN);
    return told != PatentType.UNKNOWN || published == null ? told : byKind(published);
  }

  /// Kinds of the Chinese office (WIPO ST.16): U and Y utility models, S and D designs.
  private static PatentType byKind(PublicationNumber published) {
    var kind = published.kind();
    if (kind == null || !published.office().equals(Office.CN)) {
      return PatentType.UNKNOWN;
    }
    return switch (kind.letter()) {
      case 'A', 'B', 'C' -> PatentType.INVENTION;
      case 'U', 'Y' -> PatentType.UTILITY_MODEL;
      case 'S', 'D' -> PatentType.DESIGN;
      default -> PatentType.UNKNOWN;
    };
  }

  /// Whether a document is published at grant and not before.
  static boolean isGrant(PublicationNumber published) {
    var kind = published.kind();
    return kind != null
        && published.office().equals(Office.CN)
        && "BCUYSD".indexOf(kind.letter()) >= 0;
  }

  static HolderType holder(String word) {
    return switch (word) {
      case "企业", "公司" -> HolderType.COMPANY;
      case "大专院校", "高校", "院校", "院校/研究所", "学校" -> HolderType.UNIVERSITY;
      case "科研单位", "科研机构", "研究机构" -> HolderType.RESEARCH_INSTITUTE;
      case "医院", "医疗卫生机构" -> HolderType.HOSPITAL;
      case "个人" -> HolderType.PERSON;
      case "机关团体", "政府机构", "机关" -> HolderType.GOVERNMENT;
      case "其他", "其它" -> HolderType.OTHER;
      default -> HolderType.UNKNOWN;
    };
  }
}
