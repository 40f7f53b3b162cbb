package io.luopan.loaders.patent;

import io.luopan.model.patent.LegalStatus;
import java.util.List;

/// Reads the words that Chinese sources use for legal status and legal events (DOMAIN 7.3).
public final class ChineseStatus {
  private record Word(String word, LegalStatus status) {}

  /// The first word that a text holds decides, so the stronger statements stand first:
  /// 发明专利申请公布后的驳回 is a rejection, not a publication.
  private static final List<Word> WORDS =
      List.of(
          new Word("届满", LegalStatus.EXPIRED),
          new Word("部分无效", LegalStatus.IN_FORCE),
          new Word("无效", LegalStatus.REVOKED),
          new Word("撤销", LegalStatus.REVOKED),
          new Word("驳回", LegalStatus.REJECTED),
          new Word("撤回", LegalStatus.WITHDRAWN),
          new Word("视为放弃", LegalStatus.WITHDRAWN),
          new Word("未缴年费", LegalStatus.LAPSED),
          new Word("终止", LegalStatus.LAPSED),
          new Word("放弃", LegalStatus.LAPSED),
          new Word("避免重复授", LegalStatus.LAPSED),
          new Word("失效", LegalStatus.LAPSED),
          new Word("授权", LegalStatus.IN_FORCE),
          new Word("授予", LegalStatus.IN_FORCE),
          new Word("有效", LegalStatus.IN_FORCE),
          new Word("专利权人的姓名", LegalStatus.IN_FORCE),
          new Word("实施许可", LegalStatus.IN_FORCE),
          new Word("质押", LegalStatus.IN_FORCE),
          new Word("审查", LegalStatus.PENDING),
          new Word("实审", LegalStatus.PENDING),
          new Word("审中", LegalStatus.PENDING),
          new Word("在审", LegalStatus.PENDING),
          new Word("公布", LegalStatus.PENDING),
          new Word("公开", LegalStatus.PENDING),
          new Word("受理", LegalStatus.PENDING),
          new Word("指定期内", LegalStatus.PENDING));

  private ChineseStatus() {}

  /// The status, [LegalStatus#UNKNOWN] for words that leave it open, such as a transfer.
  public static LegalStatus of(String text) {
    for (var word : WORDS) {
      if (text.contains(word.word())) {
        return word.status();
      }
    }
    return LegalStatus.UNKNOWN;
  }
}
