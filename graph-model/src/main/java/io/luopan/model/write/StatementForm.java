package io.luopan.model.write;

import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.write.Statements.Statement;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a statement stands in a file: its kind, label or type, ids, properties and source. Only the
/// run that wrote it reads it.
final class StatementForm {
  private static final NodeLabel[] LABELS = NodeLabel.values();
  private static final EdgeType[] TYPES = EdgeType.values();
  private static final int NODE = 0;
  private static final int MENTION = 1;
  private static final int EDGE = 2;

  private StatementForm() {}

  static void write(DataOutputStream out, Statement statement) throws IOException {
    switch (statement) {
      case Statement.OfNode(var label, var id, var properties, var source) -> {
        out.writeByte(source == null ? MENTION : NODE);
        out.writeByte(label.ordinal());
        text(out, id);
        properties(out, properties);
        if (source != null) {
          text(out, source);
        }
      }
      case Statement.OfEdge(var type, var from, var to, var properties, var source) -> {
        out.writeByte(EDGE);
        out.writeByte(type.ordinal());
        text(out, from);
        text(out, to);
        properties(out, properties);
        text(out, source);
      }
    }
  }

  static Statement read(DataInputStream in) throws IOException {
    int kind = in.readByte();
    if (kind == EDGE) {
      var type = TYPES[in.readByte()];
      return new Statement.OfEdge(type, text(in), text(in), properties(in), text(in));
    }
    var label = LABELS[in.readByte()];
    return new Statement.OfNode(label, text(in), properties(in), kind == MENTION ? null : text(in));
  }

  private static void properties(DataOutputStream out, Map<String, Object> properties)
      throws IOException {
    out.writeShort(properties.size());
    for (var property : properties.entrySet()) {
      text(out, property.getKey());
      value(out, property.getValue());
    }
  }

  private static SortedMap<String, Object> properties(DataInputStream in) throws IOException {
    var properties = new TreeMap<String, Object>();
    for (int count = in.readShort(); count > 0; count--) {
      properties.put(text(in), value(in));
    }
    return properties;
  }

  private static void value(DataOutputStream out, Object value) throws IOException {
    switch (value) {
      case String said -> {
        out.writeByte('s');
        text(out, said);
      }
      case Long number -> {
        out.writeByte('l');
        out.writeLong(number);
      }
      case Double number -> {
        out.writeByte('d');
        out.writeDouble(number);
      }
      case Boolean flag -> {
        out.writeByte('b');
        out.writeBoolean(flag);
      }
      case LocalDate day -> {
        out.writeByte('t');
        out.writeLong(day.toEpochDay());
      }
      case Collection<?> elements -> {
        out.writeByte('a');
        out.writeInt(elements.size());
        for (var element : elements) {
          text(out, String.valueOf(element));
        }
      }
      default -> throw new IllegalArgumentException("no form for a " + value.getClass());
    }
  }

  private static Object value(DataInputStream in) throws IOException {
    int form = in.readByte();
    return switch (form) {
      case 's' -> text(in);
      case 'l' -> in.readLong();
      case 'd' -> in.readDouble();
      case 'b' -> in.readBoolean();
      case 't' -> LocalDate.ofEpochDay(in.readLong());
      case 'a' -> {
        var elements = new ArrayList<String>();
        for (int count = in.readInt(); count > 0; count--) {
          elements.add(text(in));
        }
        yield elements;
      }
      default -> throw new IOException("not a value: " + form);
    };
  }

  /// Not `writeUTF`, which ends at 64 KiB.
  private static void text(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
