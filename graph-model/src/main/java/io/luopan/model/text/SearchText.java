package io.luopan.model.text;

import java.util.Collection;
import java.util.stream.Collectors;

/// The folded text a patent is searched by: its titles and abstracts, one a line, so that no
/// phrase spans two of them.
public final class SearchText {
  private SearchText() {}

  public static String of(Collection<String> parts) {
    return parts.stream()
        .map(Folding::fold)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
