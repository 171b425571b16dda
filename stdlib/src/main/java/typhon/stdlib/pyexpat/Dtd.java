package typhon.stdlib.pyexpat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the declarations said. A parser of an external entity shares it with its parent. */
final class Dtd {
  final Map<String, Entity> general = new HashMap<>();
  final Map<String, Entity> parameter = new HashMap<>();
  final Map<String, Map<String, Attribute>> attributes = new HashMap<>();

  /** The declaration says standalone="yes". */
  boolean standalone;

  /** Some declarations may be elsewhere: an unknown entity need not be an error. */
  boolean hasParameterReferences;

  /** False behind a parameter entity that was not read: declarations no longer count. */
  boolean keepProcessing = true;

  /** An external parameter entity was read. */
  boolean parameterEntityRead;

  /** An entity: with a text (internal), or with identifiers (external). */
  static final class Entity {
    final String name;
    final String text;
    final String base;
    final String systemId;
    final String publicId;
    final String notation;

    /** Declared in the document itself, in no parameter entity. */
    final boolean inDocument;

    boolean open;

    Entity(
        String name,
        String text,
        String base,
        String systemId,
        String publicId,
        String notation,
        boolean inDocument) {
      this.name = name;
      this.text = text;
      this.base = base;
      this.systemId = systemId;
      this.publicId = publicId;
      this.notation = notation;
      this.inDocument = inDocument;
    }
  }

  /** A declared attribute; {@code value} is its default or null. */
  record Attribute(String name, boolean isCdata, String value) {}

  /** A content model: type and quantifier as {@code pyexpat.model} numbers them. */
  record Model(int type, int quantifier, String name, List<Model> children) {}

  void declare(String element, Attribute attribute) {
    attributes
        .computeIfAbsent(element, e -> new LinkedHashMap<>())
        .putIfAbsent(attribute.name, attribute);
  }

  Attribute attribute(String element, String name) {
    return attributes.getOrDefault(element, Map.of()).get(name);
  }

  List<Attribute> defaults(String element) {
    Map<String, Attribute> declared = attributes.get(element);
    if (declared == null) {
      return List.of();
    }
    List<Attribute> found = new ArrayList<>();
    for (Attribute a : declared.values()) {
      if (a.value != null) {
        found.add(a);
      }
    }
    return found;
  }
}
