package io.luopan.queries.patent;

import io.luopan.queries.page.Cursors.Place;
import io.luopan.queries.page.PageRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is kept beside the graph for sets too wide to walk: their order by counts of relations, and
/// how they break down. Empty where it does not hold what the filter names, or is not read yet.
public interface PatentIndex {

  /// The places of a page and one more, in the direction of the request.
  ///
  /// @param order by a count ([PatentOrder.Field#isCount])
  Optional<List<Place>> page(
      PatentFilter where, PatentOrder order, PageRequest page, @Nullable Place place);

  Optional<Facet> facet(PatentFilter where, PatentFacet by, int size);
}
