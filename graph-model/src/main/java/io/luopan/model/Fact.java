package io.luopan.model;

/// What one record of a source says about one thing; [io.luopan.model.write.FactWriter] turns it
/// into graph and knows each kind. (Not sealed: the kinds live with their subjects.)
public interface Fact {}
