package io.luopan.queries.landscape;

import io.luopan.queries.measure.Share;

/// How much depends on those outside CN, HK, MO and TW.
///
/// @param families Chinese families with only foreign holders, of all Chinese ones; unknown where a
/// holder's place is
/// @param valid the same of those in force
/// @param citedDocuments documents cited by Chinese patents that only foreign holders hold; unknown
/// where the document is not loaded or a place is missing
public record ForeignDependence(
    Share families, Share valid, Share citedDocuments, TableMethod method)
    implements LandscapeTable {}
