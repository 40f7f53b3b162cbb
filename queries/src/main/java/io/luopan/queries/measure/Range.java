package io.luopan.queries.measure;

/// The least and the most a number can be, given what is unknown; equal where nothing is.
public record Range(double low, double high) {}
