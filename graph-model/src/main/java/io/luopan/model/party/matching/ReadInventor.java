package io.luopan.model.party.matching;

/// A mention whose name is taken apart, for comparing it many times.
public final class ReadInventor {
  private final InventorMention mention;
  private final PersonName name;

  ReadInventor(InventorMention mention) {
    this.mention = mention;
    this.name = PersonName.read(mention.name());
  }

  public InventorMention mention() {
    return mention;
  }

  PersonName name() {
    return name;
  }
}
