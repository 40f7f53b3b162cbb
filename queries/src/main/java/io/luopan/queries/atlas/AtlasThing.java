package io.luopan.queries.atlas;

import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.Cluster;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.industry.IndustrySystem;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.Inventor;
import io.luopan.queries.place.Region;
import org.jspecify.annotations.Nullable;

/// Something of the graph as it was called when the atlas was made.
///
/// @param key what stands behind its id's first slash: `hydrogen.elz`, `321000`
public record AtlasThing(
    String id, String key, String label, @Nullable String nameZh, @Nullable String nameEn) {

  static AtlasThing of(Entity entity) {
    return switch (entity) {
      case IndustryChain chain -> of(chain, chain.nameZh(), chain.nameEn());
      case ChainNode node -> of(node, node.nameZh(), node.nameEn());
      case Cluster cluster -> of(cluster, cluster.nameZh(), cluster.nameEn());
      case IndustrySystem system -> of(system, system.nameZh(), system.nameEn());
      case Region region -> of(region, region.nameZh(), region.nameEn());
      case Holder holder -> of(holder, holder.name(), holder.nameEn());
      case Inventor inventor -> of(inventor, inventor.name(), null);
      default -> of(entity, null, null);
    };
  }

  private static AtlasThing of(Entity entity, @Nullable String nameZh, @Nullable String nameEn) {
    return new AtlasThing(entity.id(), Names.keyOf(entity.id()), entity.label(), nameZh, nameEn);
  }
}
