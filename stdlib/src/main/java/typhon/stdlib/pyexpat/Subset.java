package typhon.stdlib.pyexpat;

/** The document type declaration: its head, and the subsets of declarations. */
// CPython: expat/xmlparse.c doProlog
final class Subset {
  private final XmlParser parser;
  private final MarkupDeclarations declarations;
  private String name;
  private String systemId;
  private String publicId;
  private int nesting;

  Subset(XmlParser parser) {
    this.parser = parser;
    this.declarations = new MarkupDeclarations(parser);
  }

  /** The name of the root element; null without a document type declaration. */
  String name() {
    return name;
  }

  /** Where the head of the declaration ends: at its bracket or angle; -1 if it is not complete. */
  int doctypeEnd(Input in, int from) {
    char quote = 0;
    for (int at = from; at < in.end; at++) {
      char c = in.text[at];
      if (!XmlChars.isChar(c)) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, at);
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '>') {
        return at;
      }
    }
    return -1;
  }

  /** Where the token of a head that starts at {@code from} ends: blanks, a literal, or a word. */
  static int tokenEnd(char[] text, int from, int limit) {
    char c = text[from];
    if (XmlChars.isSpace(c)) {
      return XmlChars.skipSpace(text, from, limit);
    }
    boolean isLiteral = c == '"' || c == '\'';
    int at = from + 1;
    while (at < limit && (isLiteral ? text[at] != c : !XmlChars.isSpace(text[at]))) {
      at++;
    }
    return isLiteral && at < limit ? at + 1 : at;
  }

  /** The head was read: {@code name}, perhaps with an external identifier. */
  void begin(String head, boolean hasInternal) {
    DeclarationReader reader = new DeclarationReader(head);
    reader.requireSpace();
    name = reader.name();
    reader.skipSpace();
    if (!reader.atEnd()) {
      DeclarationReader.ExternalId id = reader.externalId(false);
      systemId = id.systemId();
      publicId = id.publicId();
      parser.usesForeignDtd = false;
      parser.dtd().hasParameterReferences = true;
      if (!parser.dtd().standalone && parser.parameterParsing == 0) {
        checkStandalone();
      }
    }
    reader.finish();
    if (parser.handles(Events.Kind.START_DOCTYPE_DECL)) {
      parser.events().startDoctype(name, systemId, publicId, hasInternal);
    }
  }

  private void checkStandalone() {
    if (parser.handles(Events.Kind.NOT_STANDALONE) && !parser.events().notStandalone()) {
      throw new XmlError(ErrorCode.NOT_STANDALONE);
    }
  }

  /** The declaration is over: the external subset follows. */
  void end() {
    if (systemId != null || parser.usesForeignDtd) {
      readExternal();
    }
  }

  /** A document without document type, for which one was asked for. */
  void readForeign() {
    readExternal();
  }

  private void readExternal() {
    Dtd dtd = parser.dtd();
    boolean before = dtd.hasParameterReferences;
    dtd.hasParameterReferences = true;
    if (parser.parameterParsing == 0 || !parser.handles(Events.Kind.EXTERNAL_ENTITY_REF)) {
      return;
    }
    if (parser.parameterParsing == 1 && dtd.standalone) {
      return;
    }
    dtd.parameterEntityRead = false;
    if (!parser.events().externalEntity(null, parser.base, systemId, publicId)) {
      throw new XmlError(ErrorCode.EXTERNAL_ENTITY_HANDLING);
    }
    if (dtd.parameterEntityRead) {
      if (!dtd.standalone) {
        checkStandalone();
      }
    } else if (systemId == null) {
      dtd.hasParameterReferences = before;
    }
  }

  /**
   * Parses declarations as far as they are complete; true at the bracket that ends the internal
   * subset.
   */
  boolean parse(Input in, boolean last, boolean isExternal) {
    boolean isDocument = in == parser.document();
    while (in.start < in.end) {
      if (isDocument) {
        parser.atToken();
      }
      if (in.text[in.start] == ']' && !isExternal && nesting == 0) {
        parser.defaultText("]");
        in.advance(in.start + 1);
        return true;
      }
      int next = item(in, isExternal);
      if (next < 0) {
        if (last) {
          throw new XmlError(
              nesting > 0 ? ErrorCode.INCOMPLETE_PE : ErrorCode.UNCLOSED_TOKEN, in.start);
        }
        return false;
      }
      in.advance(next);
    }
    return false;
  }

  private int item(Input in, boolean isExternal) {
    char[] text = in.text;
    int at = in.start;
    char c = text[at];
    if (XmlChars.isSpace(c)) {
      int next = XmlChars.skipSpace(text, at, in.end);
      parser.defaultText(in, at, next);
      return next;
    }
    if (c == '%') {
      return parameterReference(in);
    }
    if (c != '<') {
      throw new XmlError(
          XmlChars.isNameChar(c) || ">]|(),;[\"'".indexOf(c) >= 0
              ? ErrorCode.SYNTAX
              : ErrorCode.INVALID_TOKEN,
          at);
    }
    if (in.size() < 2) {
      return -1;
    }
    if (text[at + 1] == '?') {
      return parser.misc().instruction(in);
    }
    if (text[at + 1] != '!') {
      throw new XmlError(
          XmlChars.isNameStart(text[at + 1]) ? ErrorCode.SYNTAX : ErrorCode.INVALID_TOKEN, at);
    }
    if (in.startsWith("<!--", at)) {
      return parser.misc().comment(in);
    }
    if (in.startsWith("<![", at) && (isExternal || nesting > 0)) {
      return conditional(in, isExternal);
    }
    if (in.mayBecome("<!--", at)) {
      return -1;
    }
    int end = declarationEnd(in);
    if (end >= 0) {
      boolean expands = isExternal || nesting > 0;
      declarations.declare(in.string(at, end), expands, expands);
    }
    return end;
  }

  private static int declarationEnd(Input in) {
    char quote = 0;
    for (int at = in.start + 2; at < in.end; at++) {
      char c = in.text[at];
      if (!XmlChars.isChar(c)) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, at);
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      } else if (c == '<') {
        throw new XmlError(ErrorCode.INVALID_TOKEN, at);
      }
    }
    return -1;
  }

  /** {@code <![INCLUDE[ ... ]]>} or {@code <![IGNORE[ ... ]]>}. */
  private int conditional(Input in, boolean isExternal) {
    int open = in.start + 3;
    while (open < in.end && in.text[open] != '[') {
      open++;
    }
    int close = conditionalEnd(in, open + 1);
    if (close < 0) {
      return -1;
    }
    String keyword = declarations.expanded(in.string(in.start + 3, open)).strip();
    if (keyword.equals("INCLUDE")) {
      nested(in.string(open + 1, close), isExternal);
    } else if (!keyword.equals("IGNORE")) {
      throw new XmlError(ErrorCode.SYNTAX, in.start);
    }
    return close + 3;
  }

  private static int conditionalEnd(Input in, int from) {
    int depth = 0;
    for (int at = from; at < in.end; at++) {
      if (in.startsWith("<![", at)) {
        depth++;
      } else if (in.startsWith("]]>", at) && depth-- == 0) {
        return at;
      }
    }
    return -1;
  }

  private void nested(String text, boolean isExternal) {
    nesting++;
    try {
      parse(new Input(text), true, isExternal);
    } catch (XmlError e) {
      throw new XmlError(e.code);
    } finally {
      nesting--;
    }
  }

  private int parameterReference(Input in) {
    int nameEnd = XmlChars.nameEnd(in.text, in.start + 1, in.end);
    if (nameEnd >= in.end) {
      return -1;
    }
    if (nameEnd == in.start + 1 || in.text[nameEnd] != ';') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, nameEnd);
    }
    String reference = in.string(in.start + 1, nameEnd);
    if (!referTo(reference)) {
      parser.defaultText(in, in.start, nameEnd + 1);
    }
    return nameEnd + 1;
  }

  /** Whether somebody else than the default handler was told. */
  private boolean referTo(String reference) {
    Dtd dtd = parser.dtd();
    boolean mayBeElsewhere = dtd.hasParameterReferences;
    dtd.hasParameterReferences = true;
    if (parser.parameterParsing == 0) {
      dtd.keepProcessing = dtd.standalone;
    } else {
      Dtd.Entity entity = dtd.parameter.get(reference);
      boolean isDocument = parser.kind() == XmlParser.Kind.DOCUMENT;
      if (isDocument && (dtd.standalone ? nesting == 0 : !mayBeElsewhere)) {
        require(entity);
      } else if (entity == null) {
        dtd.keepProcessing = dtd.standalone;
        if (parser.handles(Events.Kind.SKIPPED_ENTITY)) {
          parser.events().skippedEntity(reference, true);
          return true;
        }
        return false;
      }
      if (read(entity)) {
        return true;
      }
    }
    if (!dtd.standalone) {
      checkStandalone();
    }
    return false;
  }

  private static void require(Dtd.Entity entity) {
    if (entity == null) {
      throw new XmlError(ErrorCode.UNDEFINED_ENTITY);
    }
    if (!entity.inDocument) {
      throw new XmlError(ErrorCode.ENTITY_DECLARED_IN_PE);
    }
  }

  /** Whether the entity was read. */
  private boolean read(Dtd.Entity entity) {
    Dtd dtd = parser.dtd();
    if (entity.open) {
      throw new XmlError(ErrorCode.RECURSIVE_ENTITY_REF);
    }
    entity.open = true;
    try {
      if (entity.text != null) {
        parser.limits().expand(entity.text.length());
        nested(entity.text, false);
        return true;
      }
      if (!parser.handles(Events.Kind.EXTERNAL_ENTITY_REF)) {
        dtd.keepProcessing = dtd.standalone;
        return true;
      }
      dtd.parameterEntityRead = false;
      if (!parser.events().externalEntity(null, entity.base, entity.systemId, entity.publicId)) {
        throw new XmlError(ErrorCode.EXTERNAL_ENTITY_HANDLING);
      }
      if (!dtd.parameterEntityRead) {
        dtd.keepProcessing = dtd.standalone;
      } else if (!dtd.standalone) {
        checkStandalone();
      }
      return true;
    } finally {
      entity.open = false;
    }
  }
}
