package typhon.stdlib.pyexpat;

/** Normalises the values of attributes: white space, references. */
// CPython: expat/xmlparse.c appendAttributeValue
final class AttributeValues {
  private final Dtd dtd;
  private final Amplification limits;

  AttributeValues(Dtd dtd, Amplification limits) {
    this.dtd = dtd;
    this.limits = limits;
  }

  /** {@code checked}: an entity that is not declared is an error. */
  String normalize(char[] text, int from, int to, boolean isCdata, boolean checked) {
    StringBuilder out = new StringBuilder(to - from);
    append(text, from, to, isCdata, checked, out, true);
    if (!isCdata && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  private void append(
      char[] text,
      int from,
      int to,
      boolean isCdata,
      boolean checked,
      StringBuilder out,
      boolean isDocument) {
    int at = from;
    while (at < to) {
      char c = text[at];
      if (c == '&') {
        at = reference(text, at, to, isCdata, checked, out, isDocument ? at : -1);
      } else if (XmlChars.isSpace(c)) {
        if (isCdata || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
          out.append(' ');
        }
        at += c == '\r' && at + 1 < to && text[at + 1] == '\n' ? 2 : 1;
      } else if (c == '<' || !XmlChars.isChar(c)) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, isDocument ? at : -1);
      } else {
        out.append(c);
        at++;
      }
    }
  }

  private int reference(
      char[] text, int at, int to, boolean isCdata, boolean checked, StringBuilder out, int place) {
    int semicolon = at + 1;
    while (semicolon < to && text[semicolon] != ';') {
      semicolon++;
    }
    if (semicolon == to) {
      throw new XmlError(ErrorCode.INVALID_TOKEN, place);
    }
    String name = new String(text, at + 1, semicolon - at - 1);
    if (name.startsWith("#")) {
      int codePoint = References.characterNumber(name, place);
      boolean collapses = !isCdata && codePoint == ' ';
      if (!collapses || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
        out.appendCodePoint(codePoint);
      }
      return semicolon + 1;
    }
    char predefined = XmlChars.predefined(name);
    if (predefined != 0) {
      out.append(predefined);
      return semicolon + 1;
    }
    Dtd.Entity entity = dtd.general.get(name);
    if (entity == null && !checked) {
      return semicolon + 1;
    }
    expand(entity, isCdata, checked, out, place);
    return semicolon + 1;
  }

  private void expand(
      Dtd.Entity entity, boolean isCdata, boolean checked, StringBuilder out, int place) {
    if (entity == null) {
      throw new XmlError(ErrorCode.UNDEFINED_ENTITY, place);
    }
    if (checked && !entity.inDocument) {
      throw new XmlError(ErrorCode.ENTITY_DECLARED_IN_PE, place);
    }
    if (entity.open) {
      throw new XmlError(ErrorCode.RECURSIVE_ENTITY_REF, place);
    }
    if (entity.notation != null) {
      throw new XmlError(ErrorCode.BINARY_ENTITY_REF, place);
    }
    if (entity.text == null) {
      throw new XmlError(ErrorCode.ATTRIBUTE_EXTERNAL_ENTITY_REF, place);
    }
    limits.expand(entity.text.length());
    entity.open = true;
    try {
      char[] text = entity.text.toCharArray();
      append(text, 0, text.length, isCdata, checked, out, false);
    } finally {
      entity.open = false;
    }
  }
}
