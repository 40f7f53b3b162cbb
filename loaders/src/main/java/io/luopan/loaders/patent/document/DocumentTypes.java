package io.luopan.loaders.patent.document;

import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import org.jspecify.annotations.Nullable;

/// What kind of protection numbers tell: China's application numbers by their kind digit, documents
/// by their kind code (WIPO ST.16).
public final class DocumentTypes {
  private DocumentTypes() {}

  public static PatentType of(
      @Nullable ApplicationNumber application, @Nullable PublicationNumber publication) {
    var chinese = application == null ? null : application.patentTypeOfCn().orElse(null);
    if (chinese != null) {
      return chinese;
    }
    return publication == null ? PatentType.UNKNOWN : ofKind(publication);
  }

  private static PatentType ofKind(PublicationNumber publication) {
    var kind = publication.kind();
    boolean american = publication.office().code().equals("US");
    return switch (kind == null ? ' ' : kind.letter()) {
      case 'A', 'B', 'C' -> PatentType.INVENTION;
      case 'U', 'Y' -> PatentType.UTILITY_MODEL;
      case 'S' -> PatentType.DESIGN;
      case 'P' -> american ? PatentType.PLANT : PatentType.UNKNOWN;
      case 'E' -> american ? PatentType.REISSUE : PatentType.UNKNOWN;
      default -> PatentType.UNKNOWN;
    };
  }
}
