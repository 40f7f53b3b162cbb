package io.luopan.queries.atlas;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// A map or list of an atlas; what cannot be answered is an [AbsentItem] with the reason, never an
/// empty list.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "item")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ChainMap.class, name = "chain-map"),
  @JsonSubTypes.Type(value = TechnologyRoadmap.class, name = "technology-roadmap"),
  @JsonSubTypes.Type(value = RegionMap.class, name = "region-map"),
  @JsonSubTypes.Type(value = AttractionMap.class, name = "attraction-map"),
  @JsonSubTypes.Type(value = ApplicationMap.class, name = "application-map"),
  @JsonSubTypes.Type(value = HolderList.class, name = "holder-list"),
  @JsonSubTypes.Type(value = PeopleList.class, name = "people-list"),
  @JsonSubTypes.Type(value = IssueList.class, name = "issue-list"),
  @JsonSubTypes.Type(value = ClusterList.class, name = "cluster-list"),
  @JsonSubTypes.Type(value = AbsentItem.class, name = "absent")
})
public sealed interface AtlasItem
    permits ChainMap,
        TechnologyRoadmap,
        RegionMap,
        AttractionMap,
        ApplicationMap,
        HolderList,
        PeopleList,
        IssueList,
        ClusterList,
        AbsentItem {

  Heading heading();

  default AtlasItemKind kind() {
    return heading().kind();
  }

  default String titleZh() {
    return heading().titleZh();
  }

  default String titleEn() {
    return heading().titleEn();
  }

  default List<String> notes() {
    return heading().notes();
  }
}
