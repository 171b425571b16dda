package typhon.stdlib.pyexpat;

/** What may stand nearly everywhere: comments, processing instructions, and the declaration. */
final class Misc {
  private final XmlParser parser;

  Misc(XmlParser parser) {
    this.parser = parser;
  }

  /** Parses the comment at the start; returns its end, -1 if it is not complete. */
  int comment(Input in) {
    char[] text = in.text;
    int from = in.start + 4;
    for (int at = from; at < in.end; at++) {
      if (!XmlChars.isChar(text[at])) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, at);
      }
      if (text[at] != '-' || at + 1 >= in.end || text[at + 1] != '-') {
        continue;
      }
      if (at + 2 >= in.end) {
        return -1;
      }
      if (text[at + 2] != '>') {
        throw new XmlError(ErrorCode.INVALID_TOKEN, at + 2);
      }
      if (parser.handles(Events.Kind.COMMENT)) {
        parser.events().comment(lines(in.string(from, at)));
      } else {
        parser.defaultText(in, in.start, at + 3);
      }
      return at + 3;
    }
    return -1;
  }

  /** The same for a processing instruction. */
  int instruction(Input in) {
    char[] text = in.text;
    int from = in.start + 2;
    int nameEnd = XmlChars.nameEnd(text, from, in.end);
    if (nameEnd >= in.end) {
      return -1;
    }
    if (nameEnd == from) {
      throw new XmlError(ErrorCode.INVALID_TOKEN, from);
    }
    StartTag.checkColons(text, from, nameEnd, parser.hasNamespaces());
    String target = in.string(from, nameEnd);
    if (target.equalsIgnoreCase("xml")) {
      if (target.equals("xml")) {
        throw new XmlError(ErrorCode.MISPLACED_XML_PI, in.start);
      }
      throw new XmlError(ErrorCode.INVALID_TOKEN, from);
    }
    if (!XmlChars.isSpace(text[nameEnd]) && text[nameEnd] != '?') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, nameEnd);
    }
    int data = XmlChars.skipSpace(text, nameEnd, in.end);
    int close = instructionEnd(in, data);
    if (close < 0) {
      return -1;
    }
    if (data == nameEnd && close != nameEnd) {
      throw new XmlError(ErrorCode.INVALID_TOKEN, nameEnd + 1);
    }
    if (parser.handles(Events.Kind.PROCESSING_INSTRUCTION)) {
      parser.events().processingInstruction(target, lines(in.string(data, close)));
    } else {
      parser.defaultText(in, in.start, close + 2);
    }
    return close + 2;
  }

  private static int instructionEnd(Input in, int from) {
    for (int at = from; at < in.end; at++) {
      if (!XmlChars.isChar(in.text[at])) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, at);
      }
      if (in.text[at] == '?') {
        if (at + 1 >= in.end) {
          return -1;
        }
        if (in.text[at + 1] == '>') {
          return at;
        }
      }
    }
    return -1;
  }

  static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Whether an XML declaration starts here; null while that cannot be said. */
  static Boolean isDeclaration(Input in, boolean last) {
    if (in.startsWith("<?xml", in.start)) {
      if (in.size() < 6) {
        return last ? false : null;
      }
      return XmlChars.isSpace(in.text[in.start + 5]);
    }
    return in.mayBecome("<?xml", in.start) && !last ? null : Boolean.FALSE;
  }

  /** The XML or text declaration at the start; returns its end, -1 if it is not complete. */
  int declaration(Input in, boolean isText) {
    int close = -1;
    for (int at = in.start; at + 1 < in.end && close < 0; at++) {
      if (in.text[at] == '?' && in.text[at + 1] == '>') {
        close = at;
      }
    }
    if (close < 0) {
      return -1;
    }
    Declaration found = Declaration.parse(in, close, isText);
    if (!isText && found.standalone() == 1) {
      parser.dtd().standalone = true;
    }
    if (parser.handles(Events.Kind.XML_DECL)) {
      parser.events().xmlDeclaration(found.version(), found.encoding(), found.standalone());
    } else {
      parser.defaultText(in, in.start, close + 2);
    }
    return close + 2;
  }
}
