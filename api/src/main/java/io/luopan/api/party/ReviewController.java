package io.luopan.api.party;

import io.luopan.api.graphql.GlobalId;
import io.luopan.api.page.PageInfo;
import io.luopan.api.page.TotalCount;
import io.luopan.queries.Questions;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.Inventor;
import io.luopan.queries.party.PartyReview;
import io.luopan.queries.party.ReviewFilter;
import io.luopan.queries.party.ReviewOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The pairs of holders and of inventors that wait for a person.
@Controller
class ReviewController {
  private final Questions questions;

  record HolderReviewEdge(String cursor, PartyReview<Holder> node) {}

  record HolderReviewConnection(List<HolderReviewEdge> edges, PageInfo pageInfo, ReviewFilter of) {}

  record InventorReviewEdge(String cursor, PartyReview<Inventor> node) {}

  record InventorReviewConnection(
      List<InventorReviewEdge> edges, PageInfo pageInfo, ReviewFilter of) {}

  ReviewController(Questions questions) {
    this.questions = questions;
  }

  @QueryMapping
  HolderReviewConnection holderReviews(
      @Argument @Nullable String holder,
      @Argument @Nullable String region,
      @Argument ReviewOrder orderBy,
      @Argument int first,
      @Argument @Nullable String after) {
    var filter = new ReviewFilter(idOf(holder), pathOf(region));
    var page = questions.holderReviews().page(filter, orderBy, PageRequest.first(first, after));
    return new HolderReviewConnection(
        page.items().stream()
            .map(item -> new HolderReviewEdge(item.cursor(), item.value()))
            .toList(),
        PageInfo.of(page),
        filter);
  }

  @QueryMapping
  InventorReviewConnection inventorReviews(
      @Argument @Nullable String holder,
      @Argument ReviewOrder orderBy,
      @Argument int first,
      @Argument @Nullable String after) {
    var filter = new ReviewFilter(idOf(holder), null);
    var page = questions.inventorReviews().page(filter, orderBy, PageRequest.first(first, after));
    return new InventorReviewConnection(
        page.items().stream()
            .map(item -> new InventorReviewEdge(item.cursor(), item.value()))
            .toList(),
        PageInfo.of(page),
        filter);
  }

  @SchemaMapping
  TotalCount totalCount(HolderReviewConnection connection) {
    return TotalCount.of(questions.holderReviews().count(connection.of()));
  }

  @SchemaMapping
  TotalCount totalCount(InventorReviewConnection connection) {
    return TotalCount.of(questions.inventorReviews().count(connection.of()));
  }

  private @Nullable String idOf(@Nullable String holder) {
    return holder == null ? null : questions.holders().get(GlobalId.idOrText(holder)).id();
  }

  private @Nullable String pathOf(@Nullable String region) {
    return region == null ? null : questions.regions().get(GlobalId.idOrText(region)).path();
  }
}
