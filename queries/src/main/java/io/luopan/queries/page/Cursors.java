package io.luopan.queries.page;

import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Writes and reads cursors: `version, order, sort keys, id`, signed with HMAC-SHA-256.
///
/// A cursor stands for a place in an order, not for a row number, so it survives inserts. The
/// signature keeps people from building cursors by hand and lets us change their form; it protects
/// no secret.
public final class Cursors {
  private static final String VERSION = "1";
  private static final String SEPARATOR = "\u001f";
  private static final int SIGNATURE_BYTES = 9;

  private final SecretKeySpec key;

  /// @param secret the same after a restart, another in another installation
  public Cursors(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  /// A place: the values of the sort keys (texts, integers, decimals, dates or null), then the id.
  public record Place(List<@Nullable Object> keys, String id) {
    public Place {
      keys = java.util.Collections.unmodifiableList(new ArrayList<>(keys));
    }
  }

  /// @param order names the order the place belongs to, such as `FILED_ON DESC`
  public String write(String order, Place place) {
    var parts = new ArrayList<String>(List.of(VERSION, order));
    place.keys().forEach(value -> parts.add(text(value)));
    parts.add(place.id());
    var payload = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
    var signed = Arrays.copyOf(sign(payload), SIGNATURE_BYTES + payload.length);
    System.arraycopy(payload, 0, signed, SIGNATURE_BYTES, payload.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /// @throws RefusedException with BAD_CURSOR when we did not write it, or not for this order
  public Place read(String order, String cursor) {
    var parts = payload(cursor).split(SEPARATOR, -1);
    if (parts.length < 3 || !parts[0].equals(VERSION) || !parts[1].equals(order)) {
      throw bad("The cursor belongs to a list in another order; start again without it.");
    }
    var keys = new ArrayList<@Nullable Object>();
    for (int i = 2; i < parts.length - 1; i++) {
      keys.add(value(parts[i]));
    }
    return new Place(keys, parts[parts.length - 1]);
  }

  public @Nullable Place readNullable(String order, @Nullable String cursor) {
    return cursor == null ? null : read(order, cursor);
  }

  private String payload(String cursor) {
    byte[] signed;
    try {
      signed = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw bad("This is not a cursor of this service.");
    }
    if (signed.length <= SIGNATURE_BYTES) {
      throw bad("This is not a cursor of this service.");
    }
    var payload = Arrays.copyOfRange(signed, SIGNATURE_BYTES, signed.length);
    var signature = Arrays.copyOf(sign(payload), SIGNATURE_BYTES);
    if (!MessageDigest.isEqual(signature, Arrays.copyOf(signed, SIGNATURE_BYTES))) {
      throw bad("This is not a cursor of this service.");
    }
    return new String(payload, StandardCharsets.UTF_8);
  }

  private byte[] sign(byte[] payload) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return Arrays.copyOf(mac.doFinal(payload), SIGNATURE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "n";
      case Long number -> "l" + number;
      case Integer number -> "l" + number;
      case Double number -> "f" + number;
      case LocalDate day -> "d" + day;
      default -> "s" + value.toString().replace(SEPARATOR, " ");
    };
  }

  private static @Nullable Object value(String text) {
    var rest = text.isEmpty() ? "" : text.substring(1);
    return switch (text.isEmpty() ? 'n' : text.charAt(0)) {
      case 'l' -> Long.valueOf(rest);
      case 'f' -> Double.valueOf(rest);
      case 'd' -> LocalDate.parse(rest);
      case 's' -> rest;
      default -> null;
    };
  }

  private static RefusedException bad(String message) {
    return new RefusedException(Refusal.BAD_CURSOR, message);
  }
}
