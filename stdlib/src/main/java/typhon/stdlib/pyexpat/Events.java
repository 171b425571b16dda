package typhon.stdlib.pyexpat;

import java.util.List;

/** Who wants to know what the parser finds. Only called for what {@link #handles} says. */
interface Events {
  /** The kinds of events, each with a handler of its own. */
  enum Kind {
    START_ELEMENT("StartElementHandler"),
    END_ELEMENT("EndElementHandler"),
    PROCESSING_INSTRUCTION("ProcessingInstructionHandler"),
    CHARACTER_DATA("CharacterDataHandler"),
    UNPARSED_ENTITY_DECL("UnparsedEntityDeclHandler"),
    NOTATION_DECL("NotationDeclHandler"),
    START_NAMESPACE_DECL("StartNamespaceDeclHandler"),
    END_NAMESPACE_DECL("EndNamespaceDeclHandler"),
    COMMENT("CommentHandler"),
    START_CDATA_SECTION("StartCdataSectionHandler"),
    END_CDATA_SECTION("EndCdataSectionHandler"),
    DEFAULT("DefaultHandler"),
    DEFAULT_EXPAND("DefaultHandlerExpand"),
    NOT_STANDALONE("NotStandaloneHandler"),
    EXTERNAL_ENTITY_REF("ExternalEntityRefHandler"),
    START_DOCTYPE_DECL("StartDoctypeDeclHandler"),
    END_DOCTYPE_DECL("EndDoctypeDeclHandler"),
    ENTITY_DECL("EntityDeclHandler"),
    XML_DECL("XmlDeclHandler"),
    ELEMENT_DECL("ElementDeclHandler"),
    ATTLIST_DECL("AttlistDeclHandler"),
    SKIPPED_ENTITY("SkippedEntityHandler");

    final String attribute;

    Kind(String attribute) {
      this.attribute = attribute;
    }
  }

  boolean handles(Kind kind);

  /** Whether internal entities are to be expanded although there is a default handler. */
  boolean expandsEntities();

  /**
   * Names and values by turns; the first {@code specified} names stand in the document, the others
   * have their default.
   */
  void startElement(String name, List<String> attributes, int specified);

  void endElement(String name);

  void processingInstruction(String target, String data);

  void characterData(String data);

  void comment(String text);

  void startCdataSection();

  void endCdataSection();

  /** Text for which there is no handler. */
  void defaultText(String text);

  void startNamespace(String prefix, String uri);

  void endNamespace(String prefix);

  boolean notStandalone();

  boolean externalEntity(String context, String base, String systemId, String publicId);

  void startDoctype(String name, String systemId, String publicId, boolean hasInternalSubset);

  void endDoctype();

  void entityDeclaration(Dtd.Entity entity, boolean isParameter);

  void unparsedEntity(Dtd.Entity entity);

  void notation(String name, String base, String systemId, String publicId);

  /** Standalone is 1 for yes, 0 for no, -1 if not said. */
  void xmlDeclaration(String version, String encoding, int standalone);

  void elementDeclaration(String name, Dtd.Model model);

  void attributeDeclaration(
      String element, String name, String type, String value, boolean required);

  void skippedEntity(String name, boolean isParameter);
}
