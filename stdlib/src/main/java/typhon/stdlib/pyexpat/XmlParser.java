package typhon.stdlib.pyexpat;

/**
 * A push parser of one document or external entity. Not safe for threads: its owner sees to that.
 */
// CPython: expat/xmlparse.c
final class XmlParser {
  private static final String DOCTYPE = "<!DOCTYPE";

  private final Events events;
  private final Input document = new Input("");
  private final ByteDecoder decoder;
  private final Dtd dtd;
  private final Namespaces namespaces;
  private final boolean hasNamespaces;
  private final Kind kind;
  private final Amplification limits;
  private final AttributeValues values;
  private final Content content = new Content(this);
  private final Misc misc = new Misc(this);
  private final Subset subset;
  private Phase phase = Phase.START;
  private Input.Position event = document.position();
  private boolean started;
  private boolean finished;
  private XmlError failure;
  private int waitingSize;
  private boolean handling;
  volatile boolean defersReparse = true;
  volatile boolean namespacePrefixes;
  volatile boolean usesForeignDtd;
  volatile int parameterParsing;
  volatile String base;

  private enum Phase {
    START,
    PROLOG,
    SUBSET,
    AFTER_SUBSET,
    CONTENT,
    EPILOG
  }

  /** What is parsed. */
  enum Kind {
    DOCUMENT,
    GENERAL_ENTITY,
    PARAMETER_ENTITY
  }

  private XmlParser(
      Events events,
      String encoding,
      ByteDecoder.UnknownEncodings unknown,
      Kind kind,
      Dtd dtd,
      Namespaces namespaces,
      boolean hasNamespaces,
      Amplification limits) {
    this.events = events;
    this.decoder = new ByteDecoder(encoding, unknown);
    this.kind = kind;
    this.dtd = dtd;
    this.namespaces = namespaces;
    this.hasNamespaces = hasNamespaces;
    this.limits = limits;
    this.values = new AttributeValues(dtd, limits);
    this.subset = new Subset(this);
  }

  /** A parser of a document; {@code separator} is null where namespaces are not processed. */
  static XmlParser ofDocument(
      Events events, String encoding, ByteDecoder.UnknownEncodings unknown, String separator) {
    return new XmlParser(
        events,
        encoding,
        unknown,
        Kind.DOCUMENT,
        new Dtd(),
        new Namespaces(separator == null ? "" : separator),
        separator != null,
        new Amplification());
  }

  /** A parser of an external entity that {@code this} refers to; null context: a parameter one. */
  XmlParser ofEntity(
      Events itsEvents, String context, String encoding, ByteDecoder.UnknownEncodings unknown) {
    XmlParser made =
        new XmlParser(
            itsEvents,
            encoding,
            unknown,
            context == null ? Kind.PARAMETER_ENTITY : Kind.GENERAL_ENTITY,
            dtd,
            namespaces.copy(),
            hasNamespaces,
            limits);
    made.defersReparse = defersReparse;
    made.namespacePrefixes = namespacePrefixes;
    made.parameterParsing = parameterParsing;
    made.base = base;
    if (context == null) {
      dtd.parameterEntityRead = true;
    } else {
      made.openContext(context);
    }
    return made;
  }

  private void openContext(String context) {
    for (String part : context.split("\f")) {
      int equals = part.indexOf('=');
      if (equals >= 0) {
        namespaces.bindings().put(part.substring(0, equals), part.substring(equals + 1));
      } else if (dtd.general.get(part) != null) {
        dtd.general.get(part).open = true;
      }
    }
  }

  private void closeContext() {
    if (kind == Kind.GENERAL_ENTITY) {
      dtd.general.values().forEach(e -> e.open = false);
    }
  }

  Events events() {
    return events;
  }

  Input document() {
    return document;
  }

  Dtd dtd() {
    return dtd;
  }

  Namespaces namespaces() {
    return namespaces;
  }

  boolean hasNamespaces() {
    return hasNamespaces;
  }

  Amplification limits() {
    return limits;
  }

  AttributeValues values() {
    return values;
  }

  Misc misc() {
    return misc;
  }

  Kind kind() {
    return kind;
  }

  /** Whether there need not be one root element. */
  boolean isFragment() {
    return kind == Kind.GENERAL_ENTITY;
  }

  boolean isStarted() {
    return started;
  }

  boolean isHandling() {
    return handling;
  }

  boolean handles(Events.Kind which) {
    return events.handles(which);
  }

  boolean handlesDefault() {
    return events.handles(Events.Kind.DEFAULT);
  }

  void defaultText(String text) {
    if (handlesDefault()) {
      events.defaultText(text);
    }
  }

  void defaultText(Input in, int from, int to) {
    if (to > from && handlesDefault()) {
      events.defaultText(in.string(from, to));
    }
  }

  void dataOrDefault(String text) {
    if (handles(Events.Kind.CHARACTER_DATA)) {
      events.characterData(text);
    } else {
      defaultText(text);
    }
  }

  /** Where the current event is; after an error, where that is. */
  Input.Position position() {
    return handling || failure != null ? event : document.position();
  }

  /** The unread input from the current event on. */
  String rest() {
    return handling ? document.string(document.start, document.end) : null;
  }

  /** The token at the start of the document's input is now being handled. */
  void atToken() {
    event = document.position();
  }

  void moveEvent(int offset) {
    event = document.position(offset);
  }

  /** Overrules what the document says of its encoding, before it starts. */
  void setEncoding(String name) {
    if (!started) {
      decoder.setEncoding(name);
    }
  }

  /** Parses more input. */
  void parse(byte[] data, boolean last) {
    if (finished) {
      throw new XmlError(ErrorCode.FINISHED);
    }
    if (failure != null) {
      throw failure;
    }
    if (handling) {
      throw new XmlError(ErrorCode.UNEXPECTED_STATE);
    }
    started = true;
    handling = true;
    try {
      limits.read(data.length);
      limits.store(data.length);
      String text = decoder.decode(data, last);
      document.width = decoder.width();
      document.append(text);
      document.skipBytes(decoder.takeMarkSize());
      event = document.position();
      if (mustWait(last)) {
        return;
      }
      int before = document.size();
      run(last);
      waitingSize = document.size() == before ? before : 0;
      if (last) {
        finish();
      }
    } catch (XmlError e) {
      if (e.offset >= 0) {
        moveEvent(Math.min(e.offset, document.end));
      }
      failure = e;
      throw e;
    } catch (StackOverflowError e) {
      failure = new XmlError(ErrorCode.NO_MEMORY);
      throw failure;
    } finally {
      handling = false;
    }
  }

  /** A token that was not complete is tried again when there is twice as much of it. */
  private boolean mustWait(boolean last) {
    return defersReparse && !last && waitingSize > 0 && document.size() < 2 * waitingSize;
  }

  private void run(boolean last) {
    boolean progress = true;
    while (progress) {
      atToken();
      progress = step(last);
    }
  }

  /** One token outside of the content; false if there is none that is complete. */
  private boolean step(boolean last) {
    switch (phase) {
      case START:
        return start(last);
      case CONTENT:
        if (content.parse(document, last && !decoder.hasPending(), 0)) {
          phase = Phase.EPILOG;
          return true;
        }
        return false;
      case SUBSET:
        return kind == Kind.PARAMETER_ENTITY ? externalSubset(last) : internalSubset(last);
      default:
        return document.size() > 0 && misc(last);
    }
  }

  private boolean start(boolean last) {
    if (document.size() == 0) {
      return false;
    }
    Boolean isDeclaration = Misc.isDeclaration(document, last);
    if (isDeclaration == null) {
      return false;
    }
    if (isDeclaration) {
      int end = misc.declaration(document, kind != Kind.DOCUMENT);
      if (end < 0) {
        return false;
      }
      document.advance(end);
    }
    phase =
        switch (kind) {
          case DOCUMENT -> Phase.PROLOG;
          case GENERAL_ENTITY -> Phase.CONTENT;
          case PARAMETER_ENTITY -> Phase.SUBSET;
        };
    return true;
  }

  private boolean externalSubset(boolean last) {
    // Nobody feeds these piece by piece for the sake of early events.
    if (!last || document.size() == 0) {
      return false;
    }
    subset.parse(document, true, true);
    return false;
  }

  private boolean internalSubset(boolean last) {
    if (!subset.parse(document, last, false)) {
      return false;
    }
    phase = Phase.AFTER_SUBSET;
    return true;
  }

  /** White space, comments, instructions, the document type, the root element. */
  private boolean misc(boolean last) {
    char[] text = document.text;
    int at = document.start;
    char c = text[at];
    int next;
    if (XmlChars.isSpace(c)) {
      next = XmlChars.skipSpace(text, at, document.end);
      if (next == document.end && text[next - 1] == '\r' && !last) {
        next--;
      }
      defaultText(document, at, next);
      if (next == at) {
        return false;
      }
    } else if (phase == Phase.AFTER_SUBSET) {
      if (c != '>') {
        throw new XmlError(ErrorCode.SYNTAX, at);
      }
      next = at + 1;
      endDoctype(">");
    } else if (c == '<') {
      next = markup();
    } else {
      throw outside(c, at);
    }
    if (next < 0) {
      if (last && !decoder.hasPending()) {
        throw new XmlError(ErrorCode.UNCLOSED_TOKEN, at);
      }
      return false;
    }
    document.advance(next);
    return true;
  }

  private XmlError outside(char c, int at) {
    if (phase == Phase.EPILOG && (XmlChars.isNameChar(c) || "&]<>".indexOf(c) >= 0)) {
      return new XmlError(ErrorCode.JUNK_AFTER_DOC_ELEMENT, at);
    }
    int nameEnd = XmlChars.nameEnd(document.text, at, document.end);
    if (nameEnd > at && nameEnd < document.end && !mayFollowName(document.text[nameEnd])) {
      return new XmlError(ErrorCode.INVALID_TOKEN, nameEnd);
    }
    boolean isToken = XmlChars.isNameChar(c) || ">%#|(),;[]\"'*+?".indexOf(c) >= 0;
    return new XmlError(isToken ? ErrorCode.SYNTAX : ErrorCode.INVALID_TOKEN, at);
  }

  private static boolean mayFollowName(char c) {
    return XmlChars.isSpace(c) || ">),|[%?*+".indexOf(c) >= 0;
  }

  private int markup() {
    int at = document.start;
    if (document.size() < 2) {
      return -1;
    }
    char c = document.text[at + 1];
    if (c == '?') {
      return misc.instruction(document);
    }
    if (document.startsWith("<!--", at)) {
      return misc.comment(document);
    }
    if (phase == Phase.EPILOG) {
      if (document.mayBecome("<!--", at)) {
        return -1;
      }
      throw new XmlError(
          c == '!' || XmlChars.isNameStart(c) || c == '/'
              ? ErrorCode.JUNK_AFTER_DOC_ELEMENT
              : ErrorCode.INVALID_TOKEN,
          at);
    }
    if (XmlChars.isNameStart(c)) {
      beginContent();
      return at;
    }
    if (c == '!' && document.startsWith(DOCTYPE, at)) {
      return doctype();
    }
    if (document.mayBecome(DOCTYPE, at) || document.mayBecome("<!--", at)) {
      return -1;
    }
    throw new XmlError(ErrorCode.INVALID_TOKEN, at + 1);
  }

  private void beginContent() {
    if (usesForeignDtd && subset.name() == null) {
      subset.readForeign();
    }
    phase = Phase.CONTENT;
  }

  private int doctype() {
    int end = subset.doctypeEnd(document, document.start + DOCTYPE.length());
    if (end < 0) {
      return -1;
    }
    if (subset.name() != null) {
      throw new XmlError(ErrorCode.SYNTAX, document.start);
    }
    boolean hasSubset = document.text[end] == '[';
    subset.begin(document.string(document.start + DOCTYPE.length(), end), hasSubset);
    if (hasSubset) {
      tellHead(end);
      defaultHead(end, end + 1);
      phase = Phase.SUBSET;
    } else {
      tellHead(end);
      endDoctype(">");
    }
    return end + 1;
  }

  private void tellHead(int end) {
    int at = document.start;
    while (at < end) {
      int next = Subset.tokenEnd(document.text, at, end);
      defaultHead(at, next);
      at = next;
    }
  }

  private void defaultHead(int from, int to) {
    if (!handles(Events.Kind.START_DOCTYPE_DECL)) {
      defaultText(document, from, to);
    }
  }

  private void endDoctype(String text) {
    subset.end();
    if (handles(Events.Kind.END_DOCTYPE_DECL)) {
      events.endDoctype();
    } else {
      defaultText(text);
    }
    phase = Phase.PROLOG;
  }

  /** The input is complete: is the document? */
  private void finish() {
    int end = document.end;
    if (decoder.hasPending() && decoder.kind() == ByteDecoder.Kind.UTF_8) {
      throw new XmlError(ErrorCode.PARTIAL_CHAR, end);
    }
    if (document.size() > 0 || decoder.hasPending()) {
      throw new XmlError(ErrorCode.UNCLOSED_TOKEN, document.start);
    }
    if (kind == Kind.DOCUMENT && phase != Phase.EPILOG) {
      throw new XmlError(
          content.inCdata()
              ? ErrorCode.UNCLOSED_CDATA_SECTION
              : phase == Phase.SUBSET ? ErrorCode.UNCLOSED_TOKEN : ErrorCode.NO_ELEMENTS,
          end);
    }
    if (kind == Kind.GENERAL_ENTITY) {
      closeContext();
      if (content.inCdata()) {
        throw new XmlError(ErrorCode.UNCLOSED_CDATA_SECTION, end);
      }
      if (content.depth() > 0) {
        throw new XmlError(ErrorCode.ASYNC_ENTITY, end);
      }
    }
    finished = true;
  }
}
