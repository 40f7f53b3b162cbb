package io.luopan.loaders.sample;

import io.luopan.model.patent.PatentType;
import java.time.LocalDate;

/// The heart of a made-up patent, cheap to work out for any index: what, where, when, under which
/// number.
///
/// @param base the index of the patent whose invention this is: itself, or its counterpart in China
/// @param number ten million different numbers below ten million, one an index
record Filed(
    long index,
    long base,
    int number,
    Place place,
    SampleNode node,
    PatentType type,
    boolean american,
    LocalDate filedOn) {}
