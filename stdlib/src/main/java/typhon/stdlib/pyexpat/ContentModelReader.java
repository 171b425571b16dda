package typhon.stdlib.pyexpat;

import java.util.ArrayList;
import java.util.List;

/** Reads what an element declaration says about the content. */
final class ContentModelReader {
  static final int EMPTY = 1;
  static final int ANY = 2;
  static final int MIXED = 3;
  static final int NAME = 4;
  static final int CHOICE = 5;
  static final int SEQUENCE = 6;
  static final int ONCE = 0;
  static final int OPTIONAL = 1;
  static final int REPEATED = 2;
  static final int AT_LEAST_ONCE = 3;

  private final DeclarationReader reader;

  ContentModelReader(DeclarationReader reader) {
    this.reader = reader;
  }

  Dtd.Model read() {
    if (reader.takeWord("EMPTY")) {
      return new Dtd.Model(EMPTY, ONCE, null, List.of());
    }
    if (reader.takeWord("ANY")) {
      return new Dtd.Model(ANY, ONCE, null, List.of());
    }
    reader.require('(');
    reader.skipSpace();
    return reader.take('#') ? mixed() : group();
  }

  private Dtd.Model mixed() {
    if (!reader.takeWord("PCDATA")) {
      throw new XmlError(ErrorCode.SYNTAX);
    }
    List<Dtd.Model> children = new ArrayList<>();
    reader.skipSpace();
    while (reader.take('|')) {
      reader.skipSpace();
      children.add(new Dtd.Model(NAME, ONCE, reader.name(), List.of()));
      reader.skipSpace();
    }
    reader.require(')');
    boolean isRepeated = reader.take('*');
    if (!isRepeated && !children.isEmpty()) {
      throw new XmlError(ErrorCode.SYNTAX);
    }
    return new Dtd.Model(MIXED, isRepeated ? REPEATED : ONCE, null, children);
  }

  /** Behind the parenthesis that opens a group. */
  private Dtd.Model group() {
    List<Dtd.Model> children = new ArrayList<>();
    char separator = 0;
    while (true) {
      reader.skipSpace();
      children.add(particle());
      reader.skipSpace();
      char c = reader.peek();
      if (c == ')') {
        break;
      }
      if ((c != '|' && c != ',') || (separator != 0 && c != separator)) {
        throw new XmlError(ErrorCode.SYNTAX);
      }
      separator = c;
      reader.take(c);
    }
    reader.require(')');
    return new Dtd.Model(separator == '|' ? CHOICE : SEQUENCE, quantifier(), null, children);
  }

  private Dtd.Model particle() {
    if (reader.take('(')) {
      return group();
    }
    String name = reader.name();
    return new Dtd.Model(NAME, quantifier(), name, List.of());
  }

  private int quantifier() {
    if (reader.take('?')) {
      return OPTIONAL;
    }
    if (reader.take('*')) {
      return REPEATED;
    }
    return reader.take('+') ? AT_LEAST_ONCE : ONCE;
  }
}
