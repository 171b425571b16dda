package typhon.stdlib.pyexpat;

import java.util.ArrayList;
import java.util.List;

/** The lexical side of a start tag. */
final class StartTag {
  final String name;
  final boolean isEmpty;
  final int end;
  final List<Raw> attributes;

  /** Where an attribute's name and its value (without quotes) stand. */
  record Raw(String name, int at, int from, int to) {}

  private StartTag(String name, boolean isEmpty, int end, List<Raw> attributes) {
    this.name = name;
    this.isEmpty = isEmpty;
    this.end = end;
    this.attributes = attributes;
  }

  /** Reads the tag at {@code in.start}; null if it is not complete. */
  static StartTag scan(Input in, boolean namespaces) {
    char[] text = in.text;
    int limit = in.end;
    int from = in.start + 1;
    int at = XmlChars.nameEnd(text, from, limit);
    if (at >= limit) {
      return null;
    }
    checkColons(text, from, at, namespaces);
    String name = in.string(from, at);
    List<Raw> attributes = new ArrayList<>();
    while (true) {
      int gap = at;
      at = XmlChars.skipSpace(text, at, limit);
      if (at >= limit) {
        return null;
      }
      if (text[at] == '>') {
        return new StartTag(name, false, at + 1, attributes);
      }
      if (text[at] == '/') {
        if (at + 1 >= limit) {
          return null;
        }
        if (text[at + 1] != '>') {
          throw new XmlError(ErrorCode.INVALID_TOKEN, at + 1);
        }
        return new StartTag(name, true, at + 2, attributes);
      }
      if (at == gap || !XmlChars.isNameStart(text[at])) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, at);
      }
      at = attribute(in, at, attributes, namespaces);
      if (at < 0) {
        return null;
      }
    }
  }

  private static int attribute(Input in, int from, List<Raw> attributes, boolean namespaces) {
    char[] text = in.text;
    int limit = in.end;
    int nameEnd = XmlChars.nameEnd(text, from, limit);
    checkColons(text, from, nameEnd, namespaces);
    int at = XmlChars.skipSpace(text, nameEnd, limit);
    if (at >= limit) {
      return -1;
    }
    if (text[at] != '=') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, at);
    }
    at = XmlChars.skipSpace(text, at + 1, limit);
    if (at >= limit) {
      return -1;
    }
    char quote = text[at];
    if (quote != '"' && quote != '\'') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, at);
    }
    int begin = at + 1;
    int end = valueEnd(text, begin, limit, quote);
    if (end >= 0) {
      attributes.add(new Raw(in.string(from, nameEnd), from, begin, end));
    }
    return end < 0 ? -1 : end + 1;
  }

  private static int valueEnd(char[] text, int from, int limit, char quote) {
    int at = from;
    while (at < limit) {
      char c = text[at];
      if (c == quote) {
        return at;
      }
      if (c == '&') {
        at = References.end(text, at, limit);
        if (at < 0) {
          return -1;
        }
      } else if (c == '<' || !XmlChars.isChar(c)) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, at);
      } else {
        at++;
      }
    }
    return -1;
  }

  /** With namespaces a name has one colon at most, between two names. */
  static void checkColons(char[] text, int from, int to, boolean namespaces) {
    if (!namespaces) {
      return;
    }
    boolean seen = false;
    for (int i = from; i < to; i++) {
      if (text[i] == ':') {
        if (seen || i == from || i + 1 == to || !XmlChars.isNameStart(text[i + 1])) {
          throw new XmlError(ErrorCode.INVALID_TOKEN, i);
        }
        seen = true;
      }
    }
  }
}
