package io.luopan.queries.page;

/// One page of the list that belongs to something.
public record PageOf<S>(S of, PageRequest page) {}
