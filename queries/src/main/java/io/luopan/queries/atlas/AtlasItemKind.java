package io.luopan.queries.atlas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a template can order. `limit` bounds what each item shows: of which list, its record says.
public enum AtlasItemKind {
  CHAIN_MAP(Form.MAP, "产业链图", "Industry chain map", 200),
  TECHNOLOGY_ROADMAP(Form.MAP, "技术路线图", "Technology roadmap", 20),
  REGION_MAP(Form.MAP, "区域分布图", "Regional distribution map", 100),
  ATTRACTION_MAP(Form.MAP, "招商路线图", "Investment attraction map", 5),
  APPLICATION_MAP(Form.MAP, "应用领域图", "Application map", 100),
  HOLDER_LIST(Form.LIST, "企业清单", "List of organizations", 50),
  PEOPLE_LIST(Form.LIST, "人才清单", "List of inventors", 5),
  ISSUE_LIST(Form.LIST, "技术攻关清单", "List of technical issues", 100),
  CLUSTER_LIST(Form.LIST, "集群清单", "List of clusters", 20),
  PLATFORM_LIST(Form.LIST, "平台清单", "List of platforms", 50),
  PROJECT_LIST(Form.LIST, "项目清单", "List of projects", 50),
  POLICY_LIST(Form.LIST, "政策清单", "List of policies", 50),
  DEMAND_LIST(Form.LIST, "需求清单", "List of demands", 50);

  /// A picture or a table.
  public enum Form {
    MAP,
    LIST
  }

  private final Form form;
  private final String titleZh;
  private final String titleEn;
  private final int limit;

  AtlasItemKind(Form form, String titleZh, String titleEn, int limit) {
    this.form = form;
    this.titleZh = titleZh;
    this.titleEn = titleEn;
    this.limit = limit;
  }

  public Form form() {
    return form;
  }

  String titleZh() {
    return titleZh;
  }

  String titleEn() {
    return titleEn;
  }

  /// Where a template says none.
  int limit() {
    return limit;
  }

  /// By its name as a template writes it: `chain-map`.
  static Optional<AtlasItemKind> find(String name) {
    return Arrays.stream(values()).filter(kind -> kind.written().equals(name)).findFirst();
  }

  /// All that are of a form, as a template writes them.
  static String names(Form form) {
    return Arrays.stream(values())
        .filter(kind -> kind.form == form)
        .map(AtlasItemKind::written)
        .collect(Collectors.joining(", "));
  }

  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
