package io.luopan.model.patent;

import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.party.NamesHolders;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one record says of one patent (one application with its publications).
///
/// At least one of `application` and `publications` is there. Lists are in the record's own order.
public record PatentFact(
    @Nullable ApplicationNumber application,
    List<PublishedDocument> publications,
    PatentType type,
    List<LocalizedText> titles,
    List<LocalizedText> abstracts,
    @Nullable LocalDate filedOn,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate grantedOn,
    @Nullable StatusStatement status,
    List<PartyMention> parties,
    List<PersonMention> inventors,
    List<ClassAssignment> classes,
    List<Citation> citations,
    List<Priority> priorities,
    List<FamilyId> families,
    List<Event> events,
    List<String> originalNumbers)
    implements NamesHolders {

  public PatentFact {
    if (application == null && publications.isEmpty()) {
      throw new IllegalArgumentException("a patent needs an application or a publication number");
    }
    publications = List.copyOf(publications);
    titles = List.copyOf(titles);
    abstracts = List.copyOf(abstracts);
    parties = List.copyOf(parties);
    inventors = List.copyOf(inventors);
    classes = List.copyOf(classes);
    citations = List.copyOf(citations);
    priorities = List.copyOf(priorities);
    families = List.copyOf(families);
    events = List.copyOf(events);
    originalNumbers = List.copyOf(originalNumbers);
  }

  @Override
  public Stream<String> holderNames() {
    return parties.stream().map(PartyMention::rawName);
  }

  /// A published document of the patent and the day it appeared, where the source says.
  public record PublishedDocument(PublicationNumber number, @Nullable LocalDate publishedOn) {}

  /// A cited patent document; `category` is an ST.14 letter or the office's own word.
  public record Citation(PublicationNumber cited, @Nullable String category) {}

  /// An earlier application whose date the patent claims (Paris Convention, article 4).
  public record Priority(ApplicationNumber application, @Nullable LocalDate filedOn) {}

  /// What happened to the patent, by the code of the office or of INPADOC where there is one; a
  /// code or a description is there.
  ///
  /// @param office whose register tells it
  public record Event(
      Office office, @Nullable String code, @Nullable LocalDate on, @Nullable String description) {
    public Event {
      if (code == null && description == null) {
        throw new IllegalArgumentException("a legal event needs a code or a description");
      }
    }
  }

  /// The legal status on a day, as the source puts it (`raw`) and as one of [LegalStatus].
  public record StatusStatement(LegalStatus status, @Nullable LocalDate asOf, String raw) {}

  /// The simple family, where the record names it.
  public @Nullable FamilyId family() {
    return families.stream()
        .filter(family -> family.kind() == FamilyId.Kind.SIMPLE)
        .findFirst()
        .orElse(null);
  }

  public static Builder of(ApplicationNumber application) {
    return new Builder(application);
  }

  public static Builder of(PublicationNumber publication, @Nullable LocalDate publishedOn) {
    return new Builder(null).publication(publication, publishedOn);
  }

  /// Collects what a record says, in any order; what is not named is unknown.
  public static final class Builder {
    private final @Nullable ApplicationNumber application;
    private final List<PublishedDocument> publications = new java.util.ArrayList<>();
    private final List<LocalizedText> titles = new java.util.ArrayList<>();
    private final List<LocalizedText> abstracts = new java.util.ArrayList<>();
    private final List<PartyMention> parties = new java.util.ArrayList<>();
    private final List<PersonMention> inventors = new java.util.ArrayList<>();
    private final List<ClassAssignment> classes = new java.util.ArrayList<>();
    private final List<Citation> citations = new java.util.ArrayList<>();
    private final List<Priority> priorities = new java.util.ArrayList<>();
    private final List<FamilyId> families = new java.util.ArrayList<>();
    private final List<Event> events = new java.util.ArrayList<>();
    private final List<String> originalNumbers = new java.util.ArrayList<>();
    private PatentType type = PatentType.UNKNOWN;
    private @Nullable LocalDate filedOn;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate grantedOn;
    private @Nullable StatusStatement status;

    private Builder(@Nullable ApplicationNumber application) {
      this.application = application;
    }

    public Builder publication(PublicationNumber number, @Nullable LocalDate publishedOn) {
      publications.add(new PublishedDocument(number, publishedOn));
      return this;
    }

    public Builder type(PatentType type) {
      this.type = type;
      return this;
    }

    /// Blank texts are passed over.
    public Builder title(String lang, @Nullable String text) {
      if (text != null && !text.isBlank()) {
        titles.add(new LocalizedText(lang, text.strip()));
      }
      return this;
    }

    /// Blank texts are passed over.
    public Builder summary(String lang, @Nullable String text) {
      if (text != null && !text.isBlank()) {
        abstracts.add(new LocalizedText(lang, text.strip()));
      }
      return this;
    }

    public Builder filedOn(@Nullable LocalDate day) {
      filedOn = day;
      return this;
    }

    /// The first publication's day, where the record does not say of which document.
    public Builder publishedOn(@Nullable LocalDate day) {
      publishedOn = day;
      return this;
    }

    public Builder grantedOn(@Nullable LocalDate day) {
      grantedOn = day;
      return this;
    }

    public Builder status(@Nullable StatusStatement status) {
      this.status = status;
      return this;
    }

    public Builder party(PartyMention party) {
      parties.add(party);
      return this;
    }

    public Builder inventor(PersonMention inventor) {
      inventors.add(inventor);
      return this;
    }

    public Builder classified(ClassAssignment assignment) {
      classes.add(assignment);
      return this;
    }

    public Builder cites(PublicationNumber cited, @Nullable String category) {
      citations.add(new Citation(cited, category));
      return this;
    }

    public Builder priority(ApplicationNumber application, @Nullable LocalDate filedOn) {
      priorities.add(new Priority(application, filedOn));
      return this;
    }

    /// One family of each kind at most.
    public Builder family(@Nullable FamilyId family) {
      if (family != null && families.stream().noneMatch(f -> f.kind() == family.kind())) {
        families.add(family);
      }
      return this;
    }

    public Builder event(Event event) {
      events.add(event);
      return this;
    }

    /// A number as the source spelled it.
    public Builder spelled(String number) {
      originalNumbers.add(number);
      return this;
    }

    public PatentFact build() {
      return new PatentFact(
          application,
          publications,
          type,
          titles,
          abstracts,
          filedOn,
          publishedOn,
          grantedOn,
          status,
          parties,
          inventors,
          classes,
          citations,
          priorities,
          families,
          events,
          originalNumbers);
    }
  }
}
