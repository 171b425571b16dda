package typhon.stdlib.pyexpat;

import java.util.ArrayList;
import java.util.List;

/** Entity, attribute list, element and notation declarations. */
final class MarkupDeclarations {
  private static final int NO_VALUE = 0;

  private final XmlParser parser;

  MarkupDeclarations(XmlParser parser) {
    this.parser = parser;
  }

  /**
   * Parses one declaration, from its angle to its angle.
   *
   * @param expands parameter entities may be referred to inside
   * @param inEntity it stands in a parameter entity or in the external subset
   */
  void declare(String declaration, boolean expands, boolean inEntity) {
    String body = declaration.substring(2, declaration.length() - 1);
    if (expands) {
      body = expanded(body);
    } else if (hasReference(body)) {
      throw new XmlError(ErrorCode.PARAM_ENTITY_REF);
    }
    DeclarationReader reader = new DeclarationReader(body);
    boolean told;
    if (reader.takeWord("ENTITY")) {
      told = entity(reader, inEntity);
    } else if (reader.takeWord("ATTLIST")) {
      told = attributes(reader);
    } else if (reader.takeWord("ELEMENT")) {
      told = element(reader);
    } else if (reader.takeWord("NOTATION")) {
      told = notation(reader);
    } else {
      throw new XmlError(
          body.isEmpty() || !XmlChars.isNameStart(body.charAt(0))
              ? ErrorCode.INVALID_TOKEN
              : ErrorCode.SYNTAX);
    }
    if (!told) {
      parser.defaultText(declaration);
    }
  }

  /** A reference outside of literals: a percent sign that a name follows. */
  private static boolean hasReference(String body) {
    char quote = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '%' && i + 1 < body.length() && XmlChars.isNameStart(body.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The text with the parameter entities outside of literals replaced, between blanks. */
  String expanded(String body) {
    StringBuilder out = new StringBuilder(body.length());
    char quote = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      int semicolon = c == '%' && quote == 0 ? referenceEnd(body, i) : -1;
      if (semicolon > 0) {
        out.append(' ').append(replacement(body.substring(i + 1, semicolon))).append(' ');
        i = semicolon;
        continue;
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
      out.append(c);
    }
    return out.toString();
  }

  private static int referenceEnd(String body, int percent) {
    char[] text = body.toCharArray();
    int end = XmlChars.nameEnd(text, percent + 1, text.length);
    return end > percent + 1 && end < text.length && text[end] == ';' ? end : -1;
  }

  private String replacement(String name) {
    Dtd.Entity entity = parser.dtd().parameter.get(name);
    if (entity == null || entity.text == null) {
      parser.dtd().keepProcessing = parser.dtd().standalone;
      return "";
    }
    if (entity.open) {
      throw new XmlError(ErrorCode.RECURSIVE_ENTITY_REF);
    }
    parser.limits().expand(entity.text.length());
    entity.open = true;
    try {
      return expanded(entity.text);
    } finally {
      entity.open = false;
    }
  }

  private boolean entity(DeclarationReader reader, boolean inEntity) {
    reader.requireSpace();
    boolean isParameter = reader.take('%');
    if (isParameter) {
      reader.requireSpace();
    }
    String name = reader.name();
    reader.requireSpace();
    String text = null;
    String systemId = null;
    String publicId = null;
    String notation = null;
    if (reader.peek() == '"' || reader.peek() == '\'') {
      text = value(reader.literal(), inEntity);
    } else {
      DeclarationReader.ExternalId id = reader.externalId(false);
      systemId = id.systemId();
      publicId = id.publicId();
      reader.skipSpace();
      if (!isParameter && reader.takeWord("NDATA")) {
        reader.requireSpace();
        notation = reader.name();
      }
    }
    reader.finish();
    Dtd dtd = parser.dtd();
    var table = isParameter ? dtd.parameter : dtd.general;
    if (!dtd.keepProcessing
        || (!isParameter && XmlChars.predefined(name) != NO_VALUE)
        || table.containsKey(name)) {
      return false;
    }
    Dtd.Entity entity =
        new Dtd.Entity(name, text, parser.base, systemId, publicId, notation, !inEntity);
    table.put(name, entity);
    return tell(entity, isParameter);
  }

  private boolean tell(Dtd.Entity entity, boolean isParameter) {
    if (entity.notation != null && parser.handles(Events.Kind.UNPARSED_ENTITY_DECL)) {
      parser.events().unparsedEntity(entity);
      return true;
    }
    if (parser.handles(Events.Kind.ENTITY_DECL)) {
      parser.events().entityDeclaration(entity, isParameter);
      return true;
    }
    return false;
  }

  /** The literal of an entity: references to characters and parameter entities are replaced. */
  private String value(String literal, boolean inEntity) {
    StringBuilder out = new StringBuilder(literal.length());
    char[] text = literal.toCharArray();
    for (int at = 0; at < text.length; at++) {
      char c = text[at];
      if (c == '%') {
        if (!inEntity) {
          throw new XmlError(ErrorCode.PARAM_ENTITY_REF);
        }
        int semicolon = referenceEnd(literal, at);
        if (semicolon < 0) {
          throw new XmlError(ErrorCode.INVALID_TOKEN);
        }
        String name = literal.substring(at + 1, semicolon);
        Dtd.Entity entity = parser.dtd().parameter.get(name);
        out.append(entity == null || entity.text == null ? replacement(name) : entity.text);
        at = semicolon;
      } else if (c == '&') {
        int end = References.end(text, at, text.length);
        if (end < 0) {
          throw new XmlError(ErrorCode.INVALID_TOKEN);
        }
        String reference = literal.substring(at + 1, end - 1);
        if (reference.startsWith("#")) {
          out.appendCodePoint(References.characterNumber(reference, -1));
        } else {
          out.append(text, at, end - at);
        }
        at = end - 1;
      } else {
        out.append(c);
      }
    }
    parser.limits().store(out.length());
    return Misc.lines(out.toString());
  }

  private boolean notation(DeclarationReader reader) {
    reader.requireSpace();
    String name = reader.name();
    reader.requireSpace();
    DeclarationReader.ExternalId id = reader.externalId(true);
    reader.finish();
    if (!parser.handles(Events.Kind.NOTATION_DECL)) {
      return false;
    }
    parser.events().notation(name, parser.base, id.systemId(), id.publicId());
    return true;
  }

  private boolean element(DeclarationReader reader) {
    reader.requireSpace();
    String name = reader.name();
    reader.requireSpace();
    Dtd.Model model = new ContentModelReader(reader).read();
    reader.finish();
    if (!parser.handles(Events.Kind.ELEMENT_DECL)) {
      return false;
    }
    parser.events().elementDeclaration(name, model);
    return true;
  }

  private boolean attributes(DeclarationReader reader) {
    reader.requireSpace();
    String element = reader.name();
    boolean told = false;
    while (true) {
      reader.skipSpace();
      if (reader.atEnd()) {
        return told;
      }
      told |= attribute(reader, element);
    }
  }

  private boolean attribute(DeclarationReader reader, String element) {
    String name = reader.name();
    reader.requireSpace();
    String type = attributeType(reader);
    reader.skipSpace();
    boolean isRequired = false;
    String value = null;
    if (reader.take('#')) {
      if (reader.takeWord("REQUIRED")) {
        isRequired = true;
      } else if (reader.takeWord("FIXED")) {
        isRequired = true;
        reader.requireSpace();
        value = reader.literal();
      } else if (!reader.takeWord("IMPLIED")) {
        throw new XmlError(ErrorCode.SYNTAX);
      }
    } else {
      value = reader.literal();
    }
    Dtd dtd = parser.dtd();
    if (!dtd.keepProcessing) {
      return false;
    }
    boolean isCdata = type.equals("CDATA");
    if (value != null) {
      char[] text = value.toCharArray();
      boolean checked = !dtd.hasParameterReferences || dtd.standalone;
      value = parser.values().normalize(text, 0, text.length, isCdata, checked);
    }
    dtd.declare(element, new Dtd.Attribute(name, isCdata, value));
    if (!parser.handles(Events.Kind.ATTLIST_DECL)) {
      return false;
    }
    parser.events().attributeDeclaration(element, name, type, value, isRequired);
    return true;
  }

  private static String attributeType(DeclarationReader reader) {
    if (reader.peek() == '(') {
      return enumeration(reader, false);
    }
    String type = reader.name();
    return switch (type) {
      case "CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS" -> type;
      case "NOTATION" -> {
        reader.requireSpace();
        yield type + enumeration(reader, true);
      }
      default -> throw new XmlError(ErrorCode.SYNTAX);
    };
  }

  private static String enumeration(DeclarationReader reader, boolean ofNames) {
    List<String> words = new ArrayList<>();
    reader.require('(');
    do {
      reader.skipSpace();
      words.add(ofNames ? reader.name() : reader.nameToken());
      reader.skipSpace();
    } while (reader.take('|'));
    reader.require(')');
    return "(" + String.join("|", words) + ")";
  }
}
