package typhon.stdlib.pyexpat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which prefix stands for which URI, while namespaces are processed. */
final class Namespaces {
  static final String XML = "http://www.w3.org/XML/1998/namespace";
  static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private final String separator;
  private final Map<String, String> bindings = new HashMap<>();

  /** What is restored when an element ends: prefix and the URI it had before, which may be null. */
  record Binding(String prefix, String before) {}

  Namespaces(String separator) {
    this.separator = separator;
    bindings.put("xml", XML);
  }

  Namespaces copy() {
    Namespaces copy = new Namespaces(separator);
    copy.bindings.putAll(bindings);
    return copy;
  }

  Map<String, String> bindings() {
    return bindings;
  }

  /** Null without a prefix; for names that are no declaration. */
  static String declaredPrefix(String attribute) {
    if (attribute.equals("xmlns")) {
      return "";
    }
    return attribute.startsWith("xmlns:") ? attribute.substring(6) : null;
  }

  Binding bind(String prefix, String uri) {
    check(prefix, uri);
    Binding binding = new Binding(prefix, bindings.get(prefix));
    if (prefix.isEmpty() && uri.isEmpty()) {
      bindings.remove(prefix);
    } else {
      bindings.put(prefix, uri);
    }
    return binding;
  }

  private void check(String prefix, String uri) {
    if (uri.isEmpty() && !prefix.isEmpty()) {
      throw new XmlError(ErrorCode.UNDECLARING_PREFIX);
    }
    if (prefix.equals("xmlns")) {
      throw new XmlError(ErrorCode.RESERVED_PREFIX_XMLNS);
    }
    boolean isXml = uri.equals(XML);
    if (prefix.equals("xml") != isXml) {
      throw new XmlError(
          prefix.equals("xml") ? ErrorCode.RESERVED_PREFIX_XML : ErrorCode.RESERVED_NAMESPACE_URI);
    }
    if (uri.equals(XMLNS)) {
      throw new XmlError(ErrorCode.RESERVED_NAMESPACE_URI);
    }
    // A separator that can be no part of a URI would let others forge names.
    if (!separator.isEmpty() && uri.contains(separator) && !mayBeInUri(separator.charAt(0))) {
      throw new XmlError(ErrorCode.SYNTAX);
    }
  }

  private static boolean mayBeInUri(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "%-._~:/?#[]@!$&'()*+,;=".indexOf(c) >= 0);
  }

  void restore(List<Binding> made) {
    for (int i = made.size() - 1; i >= 0; i--) {
      Binding b = made.get(i);
      if (b.before == null) {
        bindings.remove(b.prefix);
      } else {
        bindings.put(b.prefix, b.before);
      }
    }
  }

  /** The name with its prefix replaced by the URI. */
  String expand(String name, boolean isElement, boolean withPrefix) {
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    if (colon < 0 && !isElement) {
      return name;
    }
    String uri = bindings.get(prefix);
    if (uri == null) {
      if (colon < 0) {
        return name;
      }
      throw new XmlError(ErrorCode.UNBOUND_PREFIX);
    }
    String local = name.substring(colon + 1);
    String expanded = uri + separator + local;
    return withPrefix && colon >= 0 && !separator.isEmpty()
        ? expanded + separator + prefix
        : expanded;
  }

  /** What an external entity must know: the bindings, and the names of the open entities. */
  String context(Iterable<String> openEntities) {
    List<String> parts = new ArrayList<>();
    bindings.forEach((prefix, uri) -> parts.add(prefix + "=" + uri));
    openEntities.forEach(parts::add);
    return String.join("\f", parts);
  }
}
