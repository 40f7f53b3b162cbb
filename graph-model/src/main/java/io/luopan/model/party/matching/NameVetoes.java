package io.luopan.model.party.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which fields make two parties of two names whatever else agrees: a different number, a hospital
/// against what is none, a branch against what is none, a university against a school within one,
/// and of two full names (those with a legal form) another proper name or subject.
final class NameVetoes {
  private static final List<String> HOSPITAL = List.of("hospital", "clinic");
  private static final Pattern BRANCHES = Pattern.compile("分.*|子公司|branch|subsidiary");
  private static final Pattern SCHOOL = Pattern.compile(".*(大学|学院)");

  /// 浙大 is short for 浙江大学.
  private static final Pattern SHORT_UNIVERSITY = Pattern.compile(".{1,3}大");

  private static final Set<Level> FITS =
      EnumSet.of(Level.SAME, Level.LOOSE, Level.CLOSE, Level.MISSING);

  private NameVetoes() {}

  static Set<Field> of(OrganizationName a, OrganizationName b, List<NameFields.Compared> compared) {
    var vetoes = EnumSet.noneOf(Field.class);
    boolean full = a.chinese() == b.chinese() && a.has(WordClass.FORM) && b.has(WordClass.FORM);
    for (var field : compared) {
      boolean vetoed =
          switch (field.field()) {
            case NUMBER -> field.level() == Level.DIFFERENT;
            case KIND -> isHospital(a) != isHospital(b) || isPart(a, b) || isPart(b, a);
            case BRANCH -> isBranch(a) != isBranch(b);
            case CORE, SUBJECT -> full && !FITS.contains(field.level());
            default -> false;
          };
      if (vetoed) {
        vetoes.add(field.field());
      }
    }
    return vetoes;
  }

  private static boolean isBranch(OrganizationName name) {
    return name.tokens().stream()
        .filter(token -> token.wordClass() == WordClass.BRANCH)
        .anyMatch(token -> BRANCHES.matcher(token.text()).matches());
  }

  /// 南华大学船山学院 is a school within 南华大学.
  private static boolean isPart(OrganizationName a, OrganizationName b) {
    boolean chinese = a.chinese() && b.chinese();
    return chinese && schools(a) > 1 && schools(b) == 1 && !isShort(b);
  }

  private static boolean isShort(OrganizationName name) {
    return name.tokens().stream()
        .anyMatch(token -> SHORT_UNIVERSITY.matcher(token.text()).matches());
  }

  private static long schools(OrganizationName name) {
    return name.tokens().stream().filter(token -> SCHOOL.matcher(token.text()).matches()).count();
  }

  private static boolean isHospital(OrganizationName name) {
    return name.tokens().stream()
        .filter(token -> token.wordClass() == WordClass.KIND)
        .anyMatch(
            token ->
                token.phrases().stream()
                    .limit(1)
                    .anyMatch(p -> p.stream().anyMatch(HOSPITAL::contains)));
  }
}
