package io.luopan.api.standard;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.patent.NamedPatents;
import io.luopan.queries.patent.PatentClaim;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/// The fields that everything has which calls a patent by numbers, for all types at once.
@Component
class ClaimWiring implements RuntimeWiringConfigurer {
  private static final List<String> TYPES =
      List.of("DeclaredPatent", "EssentialityFinding", "PoolListing");

  ClaimWiring(Loaders loaders, Questions questions) {
    loaders.<String, NamedPatents>add("claims", ids -> questions.claims().patentsOf(ids));
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    for (var name : TYPES) {
      wiring.type(
          name,
          type ->
              type.dataFetcher("numbers", told(NamedPatents::numbers))
                  .dataFetcher("matchStatus", told(named -> named.match().status()))
                  .dataFetcher("matchReason", told(named -> named.match().reason()))
                  .dataFetcher("patent", told(named -> named.patent().orElse(null)))
                  .dataFetcher("candidates", told(NamedPatents::candidates)));
    }
  }

  private static DataFetcher<Object> told(Function<NamedPatents, @Nullable Object> part) {
    return at -> Loaders.<String, NamedPatents>load(at, "claims", claim(at).id()).thenApply(part);
  }

  private static PatentClaim claim(DataFetchingEnvironment at) {
    PatentClaim claim = at.getSource();
    return Objects.requireNonNull(claim);
  }
}
