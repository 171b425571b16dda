package typhon.stdlib.pyexpat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parses what stands between the root element's tags, and the tags themselves. */
// CPython: expat/xmlparse.c doContent
final class Content {
  private static final int PIECE_SIZE = 1024;
  private static final String CDATA_BEGIN = "<![CDATA[";

  private final XmlParser parser;
  private final ArrayDeque<Element> open = new ArrayDeque<>();
  private final ArrayDeque<Dtd.Entity> entities = new ArrayDeque<>();
  private boolean inCdata;

  /** An element whose end tag is to come: its name as written and as reported. */
  private record Element(String rawName, String name, List<Namespaces.Binding> bindings) {}

  Content(XmlParser parser) {
    this.parser = parser;
  }

  int depth() {
    return open.size();
  }

  boolean inCdata() {
    return inCdata;
  }

  Iterable<String> openEntities() {
    return entities.stream().map(e -> e.name).toList();
  }

  /**
   * Parses tokens as long as they are complete. Returns true when the end tag of the outermost
   * element was read.
   */
  boolean parse(Input in, boolean last, int startDepth) {
    boolean isDocument = in == parser.document();
    while (in.start < in.end) {
      if (isDocument) {
        parser.atToken();
      }
      int next = inCdata ? cdata(in, last) : token(in, last, startDepth);
      if (next < 0) {
        if (last) {
          throw new XmlError(
              inCdata ? ErrorCode.UNCLOSED_CDATA_SECTION : ErrorCode.UNCLOSED_TOKEN,
              isDocument ? in.start : -1);
        }
        return false;
      }
      in.advance(next);
      if (isDocument && open.isEmpty() && startDepth == 0 && !parser.isFragment()) {
        return true;
      }
    }
    return false;
  }

  private int token(Input in, boolean last, int startDepth) {
    char[] text = in.text;
    char c = text[in.start];
    if (c == '&') {
      return reference(in);
    }
    if (c != '<') {
      return characters(in, last);
    }
    if (in.size() < 2) {
      return -1;
    }
    return switch (text[in.start + 1]) {
      case '/' -> endTag(in, startDepth);
      case '?' -> parser.misc().instruction(in);
      case '!' -> markup(in);
      default -> startTag(in);
    };
  }

  private int markup(Input in) {
    if (in.startsWith("<!--", in.start)) {
      return parser.misc().comment(in);
    }
    if (in.startsWith(CDATA_BEGIN, in.start)) {
      inCdata = true;
      if (parser.handles(Events.Kind.START_CDATA_SECTION)) {
        parser.events().startCdataSection();
      } else {
        parser.defaultText(CDATA_BEGIN);
      }
      return in.start + CDATA_BEGIN.length();
    }
    if (in.mayBecome("<!--", in.start) || in.mayBecome(CDATA_BEGIN, in.start)) {
      return -1;
    }
    throw new XmlError(ErrorCode.INVALID_TOKEN, in.start + 2);
  }

  /** Character data up to the next markup. */
  private int characters(Input in, boolean last) {
    char[] text = in.text;
    int at = in.start;
    while (at < in.end && text[at] != '<' && text[at] != '&' && XmlChars.isChar(text[at])) {
      if (text[at] == ']') {
        if (in.startsWith("]]>", at)) {
          if (at > in.start) {
            break;
          }
          throw new XmlError(ErrorCode.INVALID_TOKEN, at + 2);
        }
        if (!last && in.mayBecome("]]>", at)) {
          break;
        }
      } else if (text[at] == '\r' && at + 1 == in.end && !last) {
        break;
      }
      at++;
    }
    if (at == in.start) {
      if (at < in.end && !XmlChars.isChar(text[at])) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, at);
      }
      return -1;
    }
    data(in, in.start, at);
    return at;
  }

  /** Reports character data: each line and each line end by itself, as expat does. */
  private void data(Input in, int from, int to) {
    if (!parser.handles(Events.Kind.CHARACTER_DATA)) {
      parser.defaultText(in, from, to);
      return;
    }
    char[] text = in.text;
    int begin = from;
    for (int i = from; i < to; i++) {
      if (text[i] != '\n' && text[i] != '\r') {
        continue;
      }
      report(in, begin, i);
      parser.dataOrDefault("\n");
      if (text[i] == '\r' && i + 1 < to && text[i + 1] == '\n') {
        i++;
      }
      begin = i + 1;
    }
    report(in, begin, to);
  }

  /** Text that had to be decoded comes in pieces, as expat does it. */
  private void report(Input in, int from, int to) {
    int piece = in.width == Input.Width.UTF_8 ? to - from : PIECE_SIZE;
    for (int at = from; at < to; at += piece) {
      parser.dataOrDefault(in.string(at, Math.min(to, at + piece)));
    }
  }

  private int cdata(Input in, boolean last) {
    char[] text = in.text;
    if (in.startsWith("]]>", in.start)) {
      inCdata = false;
      if (parser.handles(Events.Kind.END_CDATA_SECTION)) {
        parser.events().endCdataSection();
      } else {
        parser.defaultText("]]>");
      }
      return in.start + 3;
    }
    int at = in.start;
    while (at < in.end
        && XmlChars.isChar(text[at])
        && !in.startsWith("]]>", at)
        && !(text[at] == ']' && in.mayBecome("]]>", at))
        && !(text[at] == '\r' && at + 1 == in.end && !last)) {
      at++;
    }
    if (at == in.start) {
      if (!XmlChars.isChar(text[at])) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, at);
      }
      return -1;
    }
    data(in, in.start, at);
    return at;
  }

  private int reference(Input in) {
    int end = References.end(in.text, in.start, in.end);
    if (end < 0) {
      return -1;
    }
    String name = in.string(in.start + 1, end - 1);
    if (name.startsWith("#")) {
      int place = in == parser.document() ? in.start : -1;
      String text = Character.toString(References.characterNumber(name, place));
      if (parser.handles(Events.Kind.CHARACTER_DATA)) {
        parser.events().characterData(text);
      } else {
        parser.defaultText(in, in.start, end);
      }
      return end;
    }
    char predefined = XmlChars.predefined(name);
    if (predefined != 0) {
      if (parser.handles(Events.Kind.CHARACTER_DATA)) {
        parser.events().characterData(String.valueOf(predefined));
      } else {
        parser.defaultText(in, in.start, end);
      }
      return end;
    }
    general(in, name, end);
    return end;
  }

  private void general(Input in, String name, int end) {
    Dtd dtd = parser.dtd();
    Dtd.Entity entity = dtd.general.get(name);
    if (!dtd.hasParameterReferences || dtd.standalone) {
      if (entity == null) {
        throw new XmlError(ErrorCode.UNDEFINED_ENTITY);
      }
      if (!entity.inDocument) {
        throw new XmlError(ErrorCode.ENTITY_DECLARED_IN_PE);
      }
    } else if (entity == null) {
      skipped(in, name, end);
      return;
    }
    if (entity.open) {
      throw new XmlError(ErrorCode.RECURSIVE_ENTITY_REF);
    }
    if (entity.notation != null) {
      throw new XmlError(ErrorCode.BINARY_ENTITY_REF);
    }
    if (entity.text == null) {
      external(in, entity, end);
    } else if (parser.handlesDefault() && !parser.events().expandsEntities()) {
      skipped(in, name, end);
    } else {
      internal(entity);
    }
  }

  private void skipped(Input in, String name, int end) {
    if (parser.handles(Events.Kind.SKIPPED_ENTITY)) {
      parser.events().skippedEntity(name, false);
    } else {
      parser.defaultText(in, in.start, end);
    }
  }

  private void internal(Dtd.Entity entity) {
    parser.limits().expand(entity.text.length());
    entity.open = true;
    entities.addLast(entity);
    int depth = open.size();
    try {
      parse(new Input(entity.text), true, depth);
    } catch (XmlError e) {
      // The place is that of the reference in the document.
      throw new XmlError(e.code);
    }
    if (open.size() != depth || inCdata) {
      throw new XmlError(ErrorCode.ASYNC_ENTITY);
    }
    entities.removeLast();
    entity.open = false;
  }

  private void external(Input in, Dtd.Entity entity, int end) {
    if (!parser.handles(Events.Kind.EXTERNAL_ENTITY_REF)) {
      parser.defaultText(in, in.start, end);
      return;
    }
    entity.open = true;
    entities.addLast(entity);
    String context = parser.namespaces().context(openEntities());
    entities.removeLast();
    entity.open = false;
    if (!parser.events().externalEntity(context, entity.base, entity.systemId, entity.publicId)) {
      throw new XmlError(ErrorCode.EXTERNAL_ENTITY_HANDLING);
    }
  }

  private int startTag(Input in) {
    if (!XmlChars.isNameStart(in.text[in.start + 1])) {
      throw new XmlError(ErrorCode.INVALID_TOKEN, in.start + 1);
    }
    StartTag tag = StartTag.scan(in, parser.hasNamespaces());
    if (tag == null) {
      return -1;
    }
    List<String> attributes = new ArrayList<>();
    int specified = attributes(in, tag, attributes);
    List<Namespaces.Binding> bindings = new ArrayList<>();
    String name = tag.name;
    if (parser.hasNamespaces()) {
      specified = bindNamespaces(attributes, specified, bindings);
      name = parser.namespaces().expand(tag.name, true, parser.namespacePrefixes);
      expandAttributes(attributes);
    }
    boolean reported = parser.handles(Events.Kind.START_ELEMENT);
    if (reported) {
      parser.events().startElement(name, attributes, specified);
    }
    open.addLast(new Element(tag.name, name, bindings));
    if (tag.isEmpty) {
      if (reported) {
        parser.moveEvent(tag.end);
      }
      boolean ended = endElement();
      if (!reported && !ended) {
        parser.defaultText(in, in.start, tag.end);
      }
    } else if (!reported) {
      parser.defaultText(in, in.start, tag.end);
    }
    return tag.end;
  }

  /** Collects names and values; returns how many of them stand in the tag. */
  private int attributes(Input in, StartTag tag, List<String> attributes) {
    Dtd dtd = parser.dtd();
    Set<String> names = new HashSet<>();
    boolean checked = dtd.standalone || !dtd.hasParameterReferences;
    for (StartTag.Raw raw : tag.attributes) {
      if (!names.add(raw.name())) {
        throw new XmlError(ErrorCode.DUPLICATE_ATTRIBUTE, raw.at());
      }
      Dtd.Attribute declared = dtd.attribute(tag.name, raw.name());
      boolean isCdata = declared == null || declared.isCdata();
      attributes.add(raw.name());
      attributes.add(parser.values().normalize(in.text, raw.from(), raw.to(), isCdata, checked));
    }
    int specified = names.size();
    for (Dtd.Attribute a : dtd.defaults(tag.name)) {
      if (names.add(a.name())) {
        attributes.add(a.name());
        attributes.add(a.value());
      }
    }
    return specified;
  }

  /** Takes the namespace declarations out of the attributes. */
  private int bindNamespaces(
      List<String> attributes, int specified, List<Namespaces.Binding> bindings) {
    int left = specified;
    for (int i = 0; i < attributes.size(); ) {
      String prefix = Namespaces.declaredPrefix(attributes.get(i));
      if (prefix == null) {
        i += 2;
        continue;
      }
      String uri = attributes.get(i + 1);
      bindings.add(parser.namespaces().bind(prefix, uri));
      if (parser.handles(Events.Kind.START_NAMESPACE_DECL)) {
        parser
            .events()
            .startNamespace(prefix.isEmpty() ? null : prefix, uri.isEmpty() ? null : uri);
      }
      if (i / 2 < left) {
        left--;
      }
      attributes.remove(i + 1);
      attributes.remove(i);
    }
    return left;
  }

  private void expandAttributes(List<String> attributes) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < attributes.size(); i += 2) {
      String raw = attributes.get(i);
      if (raw.indexOf(':') >= 0) {
        if (!names.add(parser.namespaces().expand(raw, false, false))) {
          throw new XmlError(ErrorCode.DUPLICATE_ATTRIBUTE);
        }
        attributes.set(i, parser.namespaces().expand(raw, false, parser.namespacePrefixes));
      }
    }
  }

  private int endTag(Input in, int startDepth) {
    char[] text = in.text;
    int from = in.start + 2;
    if (from >= in.end) {
      return -1;
    }
    int nameEnd = XmlChars.nameEnd(text, from, in.end);
    if (nameEnd == from) {
      throw new XmlError(ErrorCode.INVALID_TOKEN, from);
    }
    int at = XmlChars.skipSpace(text, nameEnd, in.end);
    if (at >= in.end) {
      return -1;
    }
    if (text[at] != '>') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, at);
    }
    if (open.size() == startDepth) {
      throw new XmlError(ErrorCode.ASYNC_ENTITY);
    }
    if (!open.peekLast().rawName.equals(in.string(from, nameEnd))) {
      throw new XmlError(ErrorCode.TAG_MISMATCH, in == parser.document() ? from : -1);
    }
    if (!endElement()) {
      parser.defaultText(in, in.start, at + 1);
    }
    return at + 1;
  }

  private boolean endElement() {
    Element element = open.removeLast();
    boolean reported = parser.handles(Events.Kind.END_ELEMENT);
    if (reported) {
      parser.events().endElement(element.name);
    }
    List<Namespaces.Binding> bindings = element.bindings;
    for (int i = bindings.size() - 1; i >= 0; i--) {
      if (parser.handles(Events.Kind.END_NAMESPACE_DECL)) {
        String prefix = bindings.get(i).prefix();
        parser.events().endNamespace(prefix.isEmpty() ? null : prefix);
      }
    }
    if (parser.hasNamespaces()) {
      parser.namespaces().restore(bindings);
    }
    return reported;
  }
}
