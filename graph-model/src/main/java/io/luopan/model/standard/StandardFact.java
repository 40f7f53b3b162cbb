package io.luopan.model.standard;

import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a catalogue says of one standard, in one edition or as such.
///
/// @param titles one a language
/// @param publishedOn the day it appeared; of a month or year its first day
/// @param standing absent where the catalogue does not tell it
/// @param keywords in the catalogue's own words
/// @param replaces standards that this one takes the place of
/// @param updates standards that this one changes without taking their place
public record StandardFact(
    StandardNumber number,
    List<LocalizedText> titles,
    @Nullable LocalDate publishedOn,
    @Nullable Standing standing,
    List<String> keywords,
    List<StandardNumber> replaces,
    List<StandardNumber> updates)
    implements Fact {

  /// Whether a standard is valid, as its body says.
  public enum Standing {
    DRAFT,
    IN_FORCE,
    REPLACED,
    WITHDRAWN
  }

  public StandardFact {
    titles = List.copyOf(titles);
    keywords = List.copyOf(keywords);
    replaces = List.copyOf(replaces);
    updates = List.copyOf(updates);
  }
}
