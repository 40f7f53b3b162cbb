package io.luopan.api.graphql;

import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.EntityKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Ids as clients see them: the graph's ids in base64url, so that nobody takes them apart.
public final class GlobalId {
  private GlobalId() {}

  public static String of(String graphId) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(graphId.getBytes(StandardCharsets.UTF_8));
  }

  /// The graph's id of an entity; throws when this is no id of ours.
  public static String read(String globalId) {
    return tryRead(globalId)
        .filter(id -> EntityKind.find(id).isPresent())
        .orElseThrow(
            () -> RefusedException.badInput("'%s' is no id of this service.".formatted(globalId)));
  }

  public static List<String> readAll(Collection<String> globalIds) {
    return globalIds.stream().map(GlobalId::read).toList();
  }

  /// Whatever text stands in the id; empty when it is not in our form.
  public static Optional<String> tryRead(String globalId) {
    try {
      var bytes = Base64.getUrlDecoder().decode(globalId);
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// The graph id in a text that may be a global id, else the text: a code or a name.
  public static String idOrText(String text) {
    return tryRead(text).filter(id -> EntityKind.find(id).isPresent()).orElse(text);
  }
}
