package io.luopan.loaders.json;

import io.luopan.loaders.file.BrokenOff;
import io.luopan.loaders.file.EmptyFile;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The records of a JSON file, one in memory at a time: the elements of an array, or values one
/// after the other.
public final class JsonRecords {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonRecords() {}

  /// A value of the file and its position, from 1.
  public record JsonRecord(SourcePosition at, JsonNode value) {
    public Parsed.Rejected rejected(LoadIssue issue) {
      return new Parsed.Rejected(at, issue, value.toString());
    }
  }

  /// One result a record, in file order; the stream must be closed.
  ///
  /// @throws UnreadableFileException while streaming, where the text stops being JSON
  public static Stream<Parsed> read(InputFile file, Function<JsonRecord, Parsed> reader) {
    return read(file, Set.of(), JsonToken.START_ARRAY, (_, record) -> reader.apply(record));
  }

  /// As [#read], of a file that is one object: each member is a record, and its name is told.
  public static Stream<Parsed> readMembers(
      InputFile file, BiFunction<String, JsonRecord, Parsed> reader) {
    return read(file, Set.of(), JsonToken.START_OBJECT, reader);
  }

  /// As [#read], of a file that is an answer: the records are the elements of the arrays that stand
  /// in the root object under one of these names.
  public static Stream<Parsed> readWithin(
      InputFile file, Set<String> members, Function<JsonRecord, Parsed> reader) {
    return read(file, members, JsonToken.START_ARRAY, (_, record) -> reader.apply(record));
  }

  private static Stream<Parsed> read(
      InputFile file,
      Set<String> members,
      JsonToken opening,
      BiFunction<String, JsonRecord, Parsed> reader) {
    var parser = MAPPER.createParser(file.open());
    return StreamSupport.stream(new Records(file, parser, members, opening, reader), false)
        .onClose(parser::close);
  }

  private static final class Records extends AbstractSpliterator<Parsed> {
    private final InputFile file;
    private final JsonParser parser;
    private final Set<String> members;
    private final JsonToken opening;
    private final BiFunction<String, JsonRecord, Parsed> reader;
    private String key = "";
    private boolean inside;
    private boolean anything;
    private long number;

    Records(
        InputFile file,
        JsonParser parser,
        Set<String> members,
        JsonToken opening,
        BiFunction<String, JsonRecord, Parsed> reader) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.file = file;
      this.parser = parser;
      this.members = members;
      this.opening = opening;
      this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Parsed> action) {
      try {
        if (!moveToRecord()) {
          return false;
        }
        JsonNode value = MAPPER.readTree(parser);
        var at = new SourcePosition(file.name(), SourcePosition.Unit.RECORD, ++number);
        action.accept(reader.apply(key, new JsonRecord(at, value)));
        return true;
      } catch (UnexpectedEndOfInputException e) {
        throw brokenOff(e);
      } catch (JacksonException e) {
        var reason = e.getOriginalMessage();
        if (reason.contains("Unexpected end-of-input")) {
          throw brokenOff(e);
        }
        throw new UnreadableFileException(
            new MalformedJson(file.name(), parser.currentLocation().getLineNr(), reason), e);
      }
    }

    /// Stands at the first token of the next record, stepping into and out of what opens at the
    /// root.
    private boolean moveToRecord() {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        anything = true;
        if (!inside && !members.isEmpty() && token != JsonToken.START_ARRAY) {
          passOver(token);
        } else if (!inside && token == opening) {
          inside = true;
        } else if (inside && (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT)) {
          inside = false;
        } else if (inside && token == JsonToken.PROPERTY_NAME) {
          key = parser.currentName();
        } else {
          return true;
        }
      }
      if (!anything) {
        throw new UnreadableFileException(new EmptyFile(file.name()));
      }
      if (inside) {
        throw brokenOff(null);
      }
      return false;
    }

    /// What stands beside the arrays of records in the root object.
    private void passOver(JsonToken token) {
      if (token == JsonToken.PROPERTY_NAME && !members.contains(parser.currentName())) {
        parser.nextToken();
        parser.skipChildren();
      }
    }

    private UnreadableFileException brokenOff(@Nullable Throwable cause) {
      return new UnreadableFileException(
          new BrokenOff(file.name(), "it ends after %,d whole records".formatted(number)), cause);
    }
  }
}
