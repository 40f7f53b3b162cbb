package io.luopan.queries.atlas;

import io.luopan.queries.atlas.AtlasItemKind.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which maps and lists an atlas has, in which order and under which titles.
///
/// @param basis where the set comes from
public record AtlasTemplate(
    String code,
    String nameZh,
    String nameEn,
    @Nullable String basis,
    List<Item> maps,
    List<Item> lists) {

  public AtlasTemplate {
    maps = List.copyOf(maps);
    lists = List.copyOf(lists);
  }

  /// @param limit bounds what is shown, see [AtlasItemKind]
  public record Item(AtlasItemKind kind, String titleZh, String titleEn, int limit) {
    Heading heading(List<String> notes) {
      return new Heading(kind, titleZh, titleEn, notes);
    }
  }

  List<Item> items(Form form) {
    return form == Form.MAP ? maps : lists;
  }
}
