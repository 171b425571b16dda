package typhon.stdlib.pyexpat;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.BuiltinSetter;
import typhon.runtime.object.PyObject;

/** The handlers as attributes of the parser. */
@BuiltinMethods(PyXmlParser.class)
final class HandlerAttributes {
  private HandlerAttributes() {}

  @BuiltinGetter
  static PyObject StartElementHandler(PyXmlParser self) {
    return self.handler(Events.Kind.START_ELEMENT);
  }

  @BuiltinSetter(name = "StartElementHandler")
  static void setStartElementHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.START_ELEMENT, value);
  }

  @BuiltinGetter
  static PyObject EndElementHandler(PyXmlParser self) {
    return self.handler(Events.Kind.END_ELEMENT);
  }

  @BuiltinSetter(name = "EndElementHandler")
  static void setEndElementHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.END_ELEMENT, value);
  }

  @BuiltinGetter
  static PyObject ProcessingInstructionHandler(PyXmlParser self) {
    return self.handler(Events.Kind.PROCESSING_INSTRUCTION);
  }

  @BuiltinSetter(name = "ProcessingInstructionHandler")
  static void setProcessingInstructionHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.PROCESSING_INSTRUCTION, value);
  }

  @BuiltinGetter
  static PyObject CharacterDataHandler(PyXmlParser self) {
    return self.handler(Events.Kind.CHARACTER_DATA);
  }

  @BuiltinSetter(name = "CharacterDataHandler")
  static void setCharacterDataHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.CHARACTER_DATA, value);
  }

  @BuiltinGetter
  static PyObject UnparsedEntityDeclHandler(PyXmlParser self) {
    return self.handler(Events.Kind.UNPARSED_ENTITY_DECL);
  }

  @BuiltinSetter(name = "UnparsedEntityDeclHandler")
  static void setUnparsedEntityDeclHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.UNPARSED_ENTITY_DECL, value);
  }

  @BuiltinGetter
  static PyObject NotationDeclHandler(PyXmlParser self) {
    return self.handler(Events.Kind.NOTATION_DECL);
  }

  @BuiltinSetter(name = "NotationDeclHandler")
  static void setNotationDeclHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.NOTATION_DECL, value);
  }

  @BuiltinGetter
  static PyObject StartNamespaceDeclHandler(PyXmlParser self) {
    return self.handler(Events.Kind.START_NAMESPACE_DECL);
  }

  @BuiltinSetter(name = "StartNamespaceDeclHandler")
  static void setStartNamespaceDeclHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.START_NAMESPACE_DECL, value);
  }

  @BuiltinGetter
  static PyObject EndNamespaceDeclHandler(PyXmlParser self) {
    return self.handler(Events.Kind.END_NAMESPACE_DECL);
  }

  @BuiltinSetter(name = "EndNamespaceDeclHandler")
  static void setEndNamespaceDeclHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.END_NAMESPACE_DECL, value);
  }

  @BuiltinGetter
  static PyObject CommentHandler(PyXmlParser self) {
    return self.handler(Events.Kind.COMMENT);
  }

  @BuiltinSetter(name = "CommentHandler")
  static void setCommentHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.COMMENT, value);
  }

  @BuiltinGetter
  static PyObject StartCdataSectionHandler(PyXmlParser self) {
    return self.handler(Events.Kind.START_CDATA_SECTION);
  }

  @BuiltinSetter(name = "StartCdataSectionHandler")
  static void setStartCdataSectionHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.START_CDATA_SECTION, value);
  }

  @BuiltinGetter
  static PyObject EndCdataSectionHandler(PyXmlParser self) {
    return self.handler(Events.Kind.END_CDATA_SECTION);
  }

  @BuiltinSetter(name = "EndCdataSectionHandler")
  static void setEndCdataSectionHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.END_CDATA_SECTION, value);
  }

  @BuiltinGetter
  static PyObject DefaultHandler(PyXmlParser self) {
    return self.handler(Events.Kind.DEFAULT);
  }

  @BuiltinSetter(name = "DefaultHandler")
  static void setDefaultHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.DEFAULT, value);
  }

  @BuiltinGetter
  static PyObject DefaultHandlerExpand(PyXmlParser self) {
    return self.handler(Events.Kind.DEFAULT_EXPAND);
  }

  @BuiltinSetter(name = "DefaultHandlerExpand")
  static void setDefaultHandlerExpand(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.DEFAULT_EXPAND, value);
  }

  @BuiltinGetter
  static PyObject NotStandaloneHandler(PyXmlParser self) {
    return self.handler(Events.Kind.NOT_STANDALONE);
  }

  @BuiltinSetter(name = "NotStandaloneHandler")
  static void setNotStandaloneHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.NOT_STANDALONE, value);
  }

  @BuiltinGetter
  static PyObject ExternalEntityRefHandler(PyXmlParser self) {
    return self.handler(Events.Kind.EXTERNAL_ENTITY_REF);
  }

  @BuiltinSetter(name = "ExternalEntityRefHandler")
  static void setExternalEntityRefHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.EXTERNAL_ENTITY_REF, value);
  }

  @BuiltinGetter
  static PyObject StartDoctypeDeclHandler(PyXmlParser self) {
    return self.handler(Events.Kind.START_DOCTYPE_DECL);
  }

  @BuiltinSetter(name = "StartDoctypeDeclHandler")
  static void setStartDoctypeDeclHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.START_DOCTYPE_DECL, value);
  }

  @BuiltinGetter
  static PyObject EndDoctypeDeclHandler(PyXmlParser self) {
    return self.handler(Events.Kind.END_DOCTYPE_DECL);
  }

  @BuiltinSetter(name = "EndDoctypeDeclHandler")
  static void setEndDoctypeDeclHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.END_DOCTYPE_DECL, value);
  }

  @BuiltinGetter
  static PyObject EntityDeclHandler(PyXmlParser self) {
    return self.handler(Events.Kind.ENTITY_DECL);
  }

  @BuiltinSetter(name = "EntityDeclHandler")
  static void setEntityDeclHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.ENTITY_DECL, value);
  }

  @BuiltinGetter
  static PyObject XmlDeclHandler(PyXmlParser self) {
    return self.handler(Events.Kind.XML_DECL);
  }

  @BuiltinSetter(name = "XmlDeclHandler")
  static void setXmlDeclHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.XML_DECL, value);
  }

  @BuiltinGetter
  static PyObject ElementDeclHandler(PyXmlParser self) {
    return self.handler(Events.Kind.ELEMENT_DECL);
  }

  @BuiltinSetter(name = "ElementDeclHandler")
  static void setElementDeclHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.ELEMENT_DECL, value);
  }

  @BuiltinGetter
  static PyObject AttlistDeclHandler(PyXmlParser self) {
    return self.handler(Events.Kind.ATTLIST_DECL);
  }

  @BuiltinSetter(name = "AttlistDeclHandler")
  static void setAttlistDeclHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.ATTLIST_DECL, value);
  }

  @BuiltinGetter
  static PyObject SkippedEntityHandler(PyXmlParser self) {
    return self.handler(Events.Kind.SKIPPED_ENTITY);
  }

  @BuiltinSetter(name = "SkippedEntityHandler")
  static void setSkippedEntityHandler(PyXmlParser self, PyObject value) {
    self.setHandler(Events.Kind.SKIPPED_ENTITY, value);
  }
}
