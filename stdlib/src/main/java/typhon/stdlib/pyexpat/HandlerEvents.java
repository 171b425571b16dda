package typhon.stdlib.pyexpat;

import java.util.List;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;

/** Calls the Python handlers; collects character data where that is asked for. */
// CPython: pyexpat.c, the functions my_...Handler
final class HandlerEvents implements Events {
  static final int DEFAULT_BUFFER_SIZE = 8192;

  private final Handlers handlers;

  /** Names that occurred, so that equal ones are the same; Java null: not wanted. */
  private final PyDict intern;

  private final StringBuilder collected = new StringBuilder();
  private int collectedSize;
  volatile boolean collects;
  volatile long bufferSize = DEFAULT_BUFFER_SIZE;
  volatile boolean ordersAttributes;
  volatile boolean onlySpecified;

  HandlerEvents(Handlers handlers, PyDict intern) {
    this.handlers = handlers;
    this.intern = intern;
  }

  Handlers handlers() {
    return handlers;
  }

  PyDict intern() {
    return intern;
  }

  int collectedSize() {
    return collectedSize;
  }

  @Override
  public boolean handles(Kind kind) {
    return kind == Kind.DEFAULT ? handlers.defaultHandler() != null : handlers.get(kind) != null;
  }

  @Override
  public boolean expandsEntities() {
    return handlers.expandsEntities();
  }

  private PyObject name(String text) {
    if (text == null) {
      return PyNone.NONE;
    }
    PyStr name = PyStr.of(text);
    return intern == null ? name : intern.putIfAbsent(name, name) instanceof PyStr s ? s : name;
  }

  private static PyObject text(String text) {
    return text == null ? PyNone.NONE : PyStr.of(text);
  }

  /** Calls a handler, unless another one has just taken it away. */
  private PyObject call(Kind kind, PyObject... args) {
    flush();
    return callNow(handlers.get(kind), args);
  }

  private PyObject callNow(PyObject handler, PyObject... args) {
    if (handler == null) {
      return PyInt.ONE;
    }
    try {
      return Calls.call(handler, args);
    } catch (PyException e) {
      handlers.clear();
      collected.setLength(0);
      collectedSize = 0;
      throw e;
    }
  }

  private boolean callInt(Kind kind, PyObject... args) {
    PyObject result = call(kind, args);
    try {
      return Numbers.index(result).signum() != 0;
    } catch (PyException e) {
      handlers.clear();
      throw e;
    }
  }

  /** Reports the character data collected so far. */
  void flush() {
    if (collectedSize == 0) {
      return;
    }
    PyStr data = PyStr.of(collected.toString());
    collected.setLength(0);
    collectedSize = 0;
    callNow(handlers.get(Kind.CHARACTER_DATA), data);
  }

  @Override
  public void characterData(String data) {
    if (!collects) {
      callNow(handlers.get(Kind.CHARACTER_DATA), PyStr.of(data));
      return;
    }
    int size = utf8Size(data);
    if (collectedSize + size > bufferSize) {
      flush();
      // The handler may have been taken away meanwhile.
      if (handlers.get(Kind.CHARACTER_DATA) == null) {
        return;
      }
    }
    if (size > bufferSize) {
      callNow(handlers.get(Kind.CHARACTER_DATA), PyStr.of(data));
    } else {
      collected.append(data);
      collectedSize += size;
    }
  }

  private static int utf8Size(String text) {
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      size += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return size;
  }

  @Override
  public void startElement(String name, List<String> attributes, int specified) {
    int count = onlySpecified ? specified * 2 : attributes.size();
    flush();
    PyObject container;
    if (ordersAttributes) {
      PyObject[] items = new PyObject[count];
      for (int i = 0; i < count; i += 2) {
        items[i] = name(attributes.get(i));
        items[i + 1] = text(attributes.get(i + 1));
      }
      container = PyList.owning(items);
    } else {
      PyDict dict = new PyDict();
      for (int i = 0; i < count; i += 2) {
        dict.put(name(attributes.get(i)), text(attributes.get(i + 1)));
      }
      container = dict;
    }
    callNow(handlers.get(Kind.START_ELEMENT), name(name), container);
  }

  @Override
  public void endElement(String name) {
    call(Kind.END_ELEMENT, name(name));
  }

  @Override
  public void processingInstruction(String target, String data) {
    call(Kind.PROCESSING_INSTRUCTION, name(target), text(data));
  }

  @Override
  public void comment(String text) {
    call(Kind.COMMENT, text(text));
  }

  @Override
  public void startCdataSection() {
    call(Kind.START_CDATA_SECTION);
  }

  @Override
  public void endCdataSection() {
    call(Kind.END_CDATA_SECTION);
  }

  @Override
  public void defaultText(String text) {
    flush();
    callNow(handlers.defaultHandler(), text(text));
  }

  @Override
  public void startNamespace(String prefix, String uri) {
    call(Kind.START_NAMESPACE_DECL, name(prefix), name(uri));
  }

  @Override
  public void endNamespace(String prefix) {
    call(Kind.END_NAMESPACE_DECL, name(prefix));
  }

  @Override
  public boolean notStandalone() {
    return callInt(Kind.NOT_STANDALONE);
  }

  @Override
  public boolean externalEntity(String context, String base, String systemId, String publicId) {
    return callInt(
        Kind.EXTERNAL_ENTITY_REF, text(context), name(base), name(systemId), name(publicId));
  }

  @Override
  public void startDoctype(
      String name, String systemId, String publicId, boolean hasInternalSubset) {
    call(
        Kind.START_DOCTYPE_DECL,
        name(name),
        name(systemId),
        name(publicId),
        PyInt.of(hasInternalSubset ? 1 : 0));
  }

  @Override
  public void endDoctype() {
    call(Kind.END_DOCTYPE_DECL);
  }

  @Override
  public void entityDeclaration(Dtd.Entity entity, boolean isParameter) {
    call(
        Kind.ENTITY_DECL,
        name(entity.name),
        PyInt.of(isParameter ? 1 : 0),
        text(entity.text),
        name(entity.base),
        name(entity.systemId),
        name(entity.publicId),
        name(entity.notation));
  }

  @Override
  public void unparsedEntity(Dtd.Entity entity) {
    call(
        Kind.UNPARSED_ENTITY_DECL,
        name(entity.name),
        name(entity.base),
        name(entity.systemId),
        name(entity.publicId),
        name(entity.notation));
  }

  @Override
  public void notation(String name, String base, String systemId, String publicId) {
    call(Kind.NOTATION_DECL, name(name), name(base), name(systemId), name(publicId));
  }

  @Override
  public void xmlDeclaration(String version, String encoding, int standalone) {
    call(Kind.XML_DECL, text(version), text(encoding), PyInt.of(standalone));
  }

  @Override
  public void elementDeclaration(String name, Dtd.Model model) {
    call(Kind.ELEMENT_DECL, name(name), tuple(model));
  }

  private PyObject tuple(Dtd.Model model) {
    PyObject[] children = new PyObject[model.children().size()];
    for (int i = 0; i < children.length; i++) {
      children[i] = tuple(model.children().get(i));
    }
    return PyTuple.of(
        PyInt.of(model.type()),
        PyInt.of(model.quantifier()),
        name(model.name()),
        PyTuple.of(children));
  }

  @Override
  public void attributeDeclaration(
      String element, String name, String type, String value, boolean required) {
    call(
        Kind.ATTLIST_DECL,
        name(element),
        name(name),
        text(type),
        text(value),
        PyInt.of(required ? 1 : 0));
  }

  @Override
  public void skippedEntity(String name, boolean isParameter) {
    call(Kind.SKIPPED_ENTITY, name(name), PyInt.of(isParameter ? 1 : 0));
  }
}
