package io.luopan.queries.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.queries.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasTemplatesTest {
  private static final String NAMES = "nameZh: 图\nnameEn: Maps\n";

  @TempDir Path folder;

  @Test
  void shipsFiveMapsAndSixLists() {
    var template = new AtlasTemplates(null).get("wutu-liuqingdan");

    assertThat(template.nameZh()).isEqualTo("五图六清单");
    assertThat(template.maps()).hasSize(5);
    assertThat(template.lists()).hasSize(6);
    assertThat(template.lists().get(3).titleZh()).isEqualTo("关键核心技术清单");
    assertThat(template.lists().getFirst().titleZh()).isEqualTo("企业清单");
  }

  @Test
  void shipsATemplateOfEveryKind() {
    var all = new AtlasTemplates(null).get("all");

    assertThat(all.maps().size() + all.lists().size()).isEqualTo(AtlasItemKind.values().length);
  }

  @Test
  void readsOnesOwnTemplateBeforeAShippedOne() throws IOException {
    own("all", NAMES + "maps:\n- {kind: chain-map, titleZh: 全景图, limit: 7}\n");

    var template = new AtlasTemplates(folder).get("all");

    assertThat(template.maps())
        .containsExactly(
            new AtlasTemplate.Item(AtlasItemKind.CHAIN_MAP, "全景图", "Industry chain map", 7));
    assertThat(template.lists()).isEmpty();
    assertThat(new AtlasTemplates(folder).list()).hasSize(3);
  }

  @Test
  void refusesAnUnknownKindAndNamesTheKnownOnes() throws IOException {
    own("mine", NAMES + "maps:\n- kind: treasure-map\n");

    assertThatThrownBy(() -> new AtlasTemplates(folder).get("mine"))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "The template mine.yaml cannot be used: maps knows no kind 'treasure-map'; the kinds are"
                + " chain-map, technology-roadmap, region-map, attraction-map, application-map.");
  }

  @Test
  void refusesAListAmongMaps() throws IOException {
    own("mine", NAMES + "maps:\n- kind: issue-list\n");

    assertThatThrownBy(() -> new AtlasTemplates(folder).get("mine"))
        .hasMessageContaining("maps knows no kind 'issue-list'");
  }

  @Test
  void refusesWhatIsNoTemplate() throws IOException {
    refuses("- a\n- b\n", "it is no map of names to values");
    refuses("a: [", "it is no YAML");
    refuses(NAMES, "it orders neither maps nor lists");
    refuses("nameZh: 图\nmaps:\n- kind: chain-map\n", "nameEn is missing");
    refuses(NAMES + "maps: all\n", "maps is no list");
    refuses(NAMES + "maps:\n- chain-map\n", "an item of maps is no map with a kind");
    refuses(NAMES + "maps:\n- kind: chain-map\n- kind: chain-map\n", "it orders chain-map twice");
    refuses(
        NAMES + "maps:\n- {kind: chain-map, limit: 0}\n",
        "the limit of chain-map is from 1 to 200, not 0");
    refuses(NAMES + "maps:\n- {kind: chain-map, color: red}\n", "it says 'color'");
    refuses("!!java.net.URL [x]\n", "it is no YAML");
  }

  @Test
  void refusesATemplateThatIsTooLarge() throws IOException {
    own("mine", "#" + " ".repeat(70_000));

    assertThatThrownBy(() -> new AtlasTemplates(folder).get("mine"))
        .hasMessage("The template mine.yaml has more than 64 KiB.");
  }

  @Test
  void refusesATemplateThatIsNoUtf8() throws IOException {
    Files.write(folder.resolve("mine.yaml"), "nameZh: é".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> new AtlasTemplates(folder).get("mine"))
        .hasMessageEndingWith("it is not UTF-8.");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> new AtlasTemplates(folder.resolve("nowhere")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There is no folder of templates");
  }

  @Test
  void namesTheTemplatesThereAre() {
    assertThatThrownBy(() -> new AtlasTemplates(null).get("../etc/passwd"))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "No template is called '../etc/passwd'; there are: all, wutu-liuqingdan,"
                + " wutu-wuqingdan.");
  }

  private void refuses(String text, String why) throws IOException {
    own("mine", text);
    assertThatThrownBy(() -> new AtlasTemplates(folder).get("mine"))
        .as(text)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(why);
  }

  private void own(String code, String text) throws IOException {
    Files.writeString(folder.resolve(code + ".yaml"), text);
  }
}
