package io.luopan.loaders.sample;

import io.luopan.model.standard.StandardNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A made-up standard.
///
/// @param number with its edition
/// @param declared the part of the patents on its nodes that their holders declare
/// @param clauses of its features
record SampleStandard(
    StandardNumber number,
    LocalDate publishedOn,
    Set<String> nodes,
    double declared,
    List<String> clauses) {}
