package io.luopan.loaders.file;

import java.util.BitSet;

/// Judges whether a decoded text is Chinese: a wrong encoding gives hanzi too, but hardly the
/// common ones.
final class CommonHanzi {
  /// Frequent in any Chinese text and in patent tables, about 360 (our own choice).
  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严序号申请公告授权专利发明实用新型外观设计摘要分类址李刘陈杨赵黄孙吴周徐朱胡郭何林";

  private static final BitSet SET = new BitSet();

  static {
    COMMON.chars().forEach(SET::set);
  }

  private CommonHanzi() {}

  static boolean looksChinese(String text) {
    int hanzi = 0;
    int common = 0;
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c <= 0x9FFF) {
        hanzi++;
        common += SET.get(c) ? 1 : 0;
      } else if (c >= 0x3040 && c <= 0x30FF
          || c >= 0xE000 && c <= 0xF8FF
          || c >= 0x3400 && c < 0x4E00) {
        strange++;
      }
    }
    return hanzi > 0 && common * 4 >= hanzi && strange * 5 <= hanzi;
  }
}
