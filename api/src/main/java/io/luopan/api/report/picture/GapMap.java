package io.luopan.api.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The nodes of a chain from upstream to downstream, coloured by the type of their gap.
public final class GapMap {
  private static final int ROW = 54;
  private static final int HEAD = 30;
  private static final Map<String, String> STAGES = stages();
  private static final Map<String, Look> LOOKS = looks();

  private GapMap() {}

  /// @param stage as `ChainStage` names it
  /// @param type as `GapType` names it
  public record Node(String name, @Nullable String stage, String type, @Nullable Double severity) {}

  private record Look(String name, String fill, String stroke, boolean dark) {}

  public static void draw(Markup page, String chain, List<Node> nodes) {
    var columns = new LinkedHashMap<String, List<Node>>();
    STAGES.keySet().forEach(stage -> columns.put(stage, new ArrayList<>()));
    nodes.forEach(
        node ->
            columns
                .computeIfAbsent(node.stage() == null ? "" : node.stage(), _ -> new ArrayList<>())
                .add(node));
    columns.values().removeIf(List::isEmpty);
    int most = columns.values().stream().mapToInt(List::size).max().orElse(0);
    if (most == 0) {
      return;
    }
    double width = Math.min(220, (double) Canvas.WIDTH / columns.size());
    Canvas.draw(
        page,
        HEAD + most * ROW + 6,
        chain + " · 产业链断点、堵点、卡点图 Gap map of the chain",
        chain
            + " · 颜色为类型，数字为严重度（0–1）。 The colour is the type, the number its severity from 0 to 1.",
        canvas -> {
          int column = 0;
          for (var stage : columns.entrySet()) {
            double left = column++ * width;
            canvas.text(
                left + 4, 16, STAGES.getOrDefault(stage.getKey(), stage.getKey()), "class", "dim");
            for (int i = 0; i < stage.getValue().size(); i++) {
              node(canvas, stage.getValue().get(i), left, HEAD + i * ROW, width);
            }
          }
        });
  }

  private static void node(Canvas canvas, Node node, double left, double top, double width) {
    var look = LOOKS.getOrDefault(node.type(), new Look(node.type(), "#eef1f4", "#9aa8b5", false));
    canvas.box(
        left + 2,
        top,
        width - 8,
        ROW - 8,
        "rx",
        "4",
        "fill",
        look.fill(),
        "stroke",
        look.stroke(),
        "stroke-dasharray",
        node.type().equals("ABSENT") ? "4 3" : "none");
    var style = look.dark() ? "light" : "";
    canvas.text(
        left + 10,
        top + 18,
        Canvas.fit(node.name(), width - 26),
        "class",
        style,
        "font-weight",
        "bold");
    var severity =
        node.severity() == null ? "" : String.format(Locale.ROOT, " · %.3f", node.severity());
    canvas.text(left + 10, top + 36, look.name() + severity, "class", style);
  }

  private static Map<String, String> stages() {
    var stages = new LinkedHashMap<String, String>();
    stages.put("UPSTREAM", "上游 Upstream");
    stages.put("MIDSTREAM", "中游 Midstream");
    stages.put("DOWNSTREAM", "下游 Downstream");
    stages.put("EQUIPMENT", "装备 Equipment");
    stages.put("SERVICE", "服务 Service");
    stages.put("", "其他 Other");
    return stages;
  }

  private static Map<String, Look> looks() {
    return Map.of(
        "STRONG", new Look("强 strong", Canvas.GREEN, Canvas.GREEN, true),
        "NORMAL", new Look("一般 normal", "#dfe9f1", "#b5c7d6", false),
        "WEAK", new Look("弱 weak", "#f7e2b5", "#d9b45f", false),
        "BROKEN", new Look("断点 broken", "#b3322a", "#b3322a", true),
        "CHOKE", new Look("卡点 choke", "#6f3f97", "#6f3f97", true),
        "BLOCKED", new Look("堵点 blocked", Canvas.ORANGE, Canvas.ORANGE, true),
        "ABSENT", new Look("空白 absent", "#ffffff", "#b3322a", false),
        "UNKNOWN", new Look("不明 unknown", "#eef1f4", "#9aa8b5", false));
  }
}
