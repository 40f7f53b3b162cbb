package io.luopan.loaders.pool;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.file.Heading;
import io.luopan.loaders.file.TableDates;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.StandardNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The cells of one row; what cannot be read rejects the row, because a term or membership without
/// its end, its standard or its condition says more than the table does.
///
/// @param notes what is told of the row although it stands
record PoolCells<F extends Enum<F> & Heading>(HeadedRow<F> row, List<LoadIssue> notes) {
  private static final Pattern NOTHING =
      Pattern.compile("[-–—/]|无|n/?a|none", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile("[;；|\\r\\n]+");
  private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})(?:[-./年]([0-9]{1,2})月?|年?)");

  private static final Vocabulary<Truth> YES_OR_NO =
      Vocabulary.of(Truth.class).with(Truth.YES, "是", "true").with(Truth.NO, "否", "false");

  private enum Truth {
    YES,
    NO
  }

  PoolCells(HeadedRow<F> row) {
    this(row, new ArrayList<>());
  }

  Parsed accepted(Fact fact) {
    return row.accepted(List.of(fact), notes);
  }

  /// The field's cell; tables write `-` and the like for nothing.
  Optional<String> find(F field) {
    return row.find(field).filter(text -> !NOTHING.matcher(text).matches());
  }

  @Nullable String orNull(F field) {
    return find(field).orElse(null);
  }

  String text(F field) {
    return find(field).orElseThrow(() -> new RowRejection(new EmptyCell(heading(field))));
  }

  List<String> list(F field) {
    return find(field).map(PoolCells::parts).orElse(List.of());
  }

  List<LocalizedText> texts(F zh, F en) {
    var texts = new ArrayList<LocalizedText>();
    find(zh).ifPresent(text -> texts.add(LocalizedText.zh(text)));
    find(en).ifPresent(text -> texts.add(LocalizedText.en(text)));
    return texts;
  }

  /// The word's meaning, null for an empty cell.
  <E extends Enum<E>> @Nullable E word(F field, Vocabulary<E> words) {
    return find(field)
        .map(
            text ->
                words
                    .find(text)
                    .orElseThrow(
                        () ->
                            new RowRejection(new UnknownWord(heading(field), text, words.known()))))
        .orElse(null);
  }

  <E extends Enum<E>> E required(F field, Vocabulary<E> words) {
    text(field);
    return Objects.requireNonNull(word(field, words));
  }

  @Nullable Boolean truth(F field) {
    var word = word(field, YES_OR_NO);
    return word == null ? null : word == Truth.YES;
  }

  /// A day at which something begins; of a month or year its first.
  @Nullable LocalDate begin(F field) {
    return find(field)
        .map(text -> firstDay(text).or(() -> TableDates.tryParse(text)))
        .map(day -> day.orElseThrow(() -> badDate(field)))
        .orElse(null);
  }

  /// A day at which something ends; a month or year would not tell which.
  @Nullable LocalDate end(F field) {
    return find(field)
        .map(text -> TableDates.tryParse(text).orElseThrow(() -> badDate(field)))
        .orElse(null);
  }

  void checkOrder(F begin, @Nullable LocalDate from, F end, @Nullable LocalDate until) {
    if (from != null && until != null && !until.isAfter(from)) {
      throw new RowRejection(new EndsBeforeItBegins(heading(begin), from, heading(end), until));
    }
  }

  /// The standards of a cell, each with the clauses of another besides its own.
  List<DeclaredStandard> standards(F field, List<String> clauses) {
    return list(field).stream().map(text -> standard(text, clauses)).toList();
  }

  private static DeclaredStandard standard(String text, List<String> clauses) {
    var told =
        DeclaredStandard.tryParse(text)
            .orElseThrow(() -> new RowRejection(new UnknownStandard(text)));
    var all = new ArrayList<>(told.clauses());
    all.addAll(clauses);
    return new DeclaredStandard(told.standard(), told.versions(), all, told.projects());
  }

  /// The one standard of a cell.
  StandardNumber standard(F field) {
    var text = text(field);
    return StandardNumber.tryParse(text)
        .orElseThrow(() -> new RowRejection(new UnknownStandard(text)));
  }

  /// The column's English heading.
  String heading(F field) {
    return field.spellings().getLast();
  }

  private RowRejection badDate(F field) {
    return new RowRejection(new BadPoolDate(heading(field), text(field)));
  }

  private static List<String> parts(String text) {
    return Arrays.stream(BETWEEN.split(text))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static Optional<LocalDate> firstDay(String text) {
    var month = MONTH.matcher(text.strip());
    if (!month.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(month.group(1));
    try {
      return Optional.of(
          YearMonth.of(year, month.group(2) == null ? 1 : Integer.parseInt(month.group(2)))
              .atDay(1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
