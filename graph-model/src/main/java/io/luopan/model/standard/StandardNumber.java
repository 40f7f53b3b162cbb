package io.luopan.model.standard;

import io.luopan.model.InvalidIdentifierException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A standard's designation in parts, the same for every way of writing it.
///
/// | text | issuer | type | number | part | edition | supplement |
/// |---|---|---|---|---|---|---|
/// | `GB/T 39551.1-2020` | GB | T | 39551 | 1 | 2020 | |
/// | `ISO/IEC 23090-3:2021/Amd 1:2022` | ISO/IEC | | 23090 | 3 | 2021 | Amd 1:2022 |
/// | `ITU-T H.264 (08/2021)` | ITU-T | | H.264 | | 2021-08 | |
/// | `3GPP TS 38.211 V15.1.0` | 3GPP | TS | 38.211 | | V15.1.0 | |
///
/// `edition` is a year, a year and month, or a version; absent when a text names the standard as
/// such.
public record StandardNumber(
    String issuer,
    @Nullable String type,
    String number,
    @Nullable String part,
    @Nullable String edition,
    @Nullable String supplement) {

  private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})(?:-[01][0-9])?");

  public static StandardNumber parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new InvalidIdentifierException(
                    "standard number", text, "It begins like no designation of a known body."));
  }

  public static Optional<StandardNumber> tryParse(String text) {
    return StandardSpellings.read(text);
  }

  public StandardBody body() {
    return StandardBody.of(issuer);
  }

  /// The key of the graph, which is the canonical text.
  public String key() {
    return text();
  }

  public String text() {
    return StandardWriting.write(this);
  }

  /// The year of the edition, where it is told by a year.
  public Optional<Integer> year() {
    var match = YEAR.matcher(edition == null ? "" : edition);
    return match.matches() ? Optional.of(Integer.valueOf(match.group(1))) : Optional.empty();
  }

  /// The standard without edition and supplement, so that `GB/T 39551.1` and `GB/T 39551.1-2020`
  /// can meet.
  public StandardNumber undated() {
    return new StandardNumber(issuer, type, number, part, null, null);
  }

  /// The ETSI deliverable that carries a 3GPP specification: `ETSI TS 138 211` for `3GPP TS
  /// 38.211`.
  public Optional<StandardNumber> etsiEquivalent() {
    return ThreeGpp.toEtsi(this);
  }

  /// The 3GPP specification that an ETSI deliverable carries.
  public Optional<StandardNumber> threeGppEquivalent() {
    return ThreeGpp.fromEtsi(this);
  }

  @Override
  public String toString() {
    return text();
  }
}
