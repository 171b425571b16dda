package typhon.stdlib.pyexpat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * An XML parser that calls its handlers while it is fed.
 *
 * <p>Thread rule: one thread parses at a time, and whoever comes meanwhile (a handler too) gets an
 * ExpatError; handlers and settings may be changed at any time.
 */
@BuiltinType(name = "xmlparser", module = "pyexpat", exposed = false)
public final class PyXmlParser extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyXmlParserTable());

  private static final PyStr READ = PyStr.intern("read");
  private static final int READ_SIZE = 2048;

  final XmlParser parser;
  final HandlerEvents events;
  private final boolean isRoot;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile ErrorCode lastError;

  private PyXmlParser(XmlParser parser, HandlerEvents events, boolean isRoot) {
    this.parser = parser;
    this.events = events;
    this.isRoot = isRoot;
  }

  static PyXmlParser create(String encoding, String separator, PyDict intern) {
    HandlerEvents events = new HandlerEvents(new Handlers(), intern);
    XmlParser parser = XmlParser.ofDocument(events, encoding, new PythonEncodings(), separator);
    return new PyXmlParser(parser, events, true);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyObject handler(Events.Kind kind) {
    return events.handlers().attribute(kind);
  }

  void setHandler(Events.Kind kind, PyObject handler) {
    if (handler == null) {
      throw Errors.typeError("Cannot delete attribute");
    }
    if (kind == Events.Kind.CHARACTER_DATA && !busy.get()) {
      events.flush();
    }
    events.handlers().set(kind, handler);
  }

  /** Go on with more data; isfinal says that it is the last. */
  @BuiltinMethod
  int Parse(PyObject data, @Default("False") boolean isfinal) {
    begin();
    try {
      feed(data, isfinal);
      return 1;
    } finally {
      busy.set(false);
    }
  }

  private void begin() {
    if (!busy.compareAndSet(false, true)) {
      throw error(ErrorCode.UNEXPECTED_STATE);
    }
  }

  private void feed(PyObject data, boolean last) {
    byte[] bytes;
    if (data instanceof PyStr text) {
      bytes = utf8(text);
      parser.setEncoding("utf-8");
    } else {
      bytes = Buffers.bytesOf(data);
    }
    try {
      parser.parse(bytes, last);
    } catch (XmlError e) {
      throw error(e.code);
    }
    events.flush();
  }

  private static byte[] utf8(PyStr text) {
    PyObject encoded = Calls.method(text, PyStr.intern("encode"), PyStr.intern("utf-8"));
    return ((PyBytes) encoded).snapshot();
  }

  private PyException error(ErrorCode code) {
    lastError = code;
    return ExpatState.current().error(code, parser.position());
  }

  /** Parse all that a file object gives. */
  @BuiltinMethod
  int ParseFile(PyObject file) {
    PyObject read = Objects.getAttributeOrNull(file, READ);
    if (read == null) {
      throw Errors.typeError("argument must have 'read' attribute");
    }
    begin();
    try {
      while (true) {
        PyObject data = Calls.call(read, PyInt.of(READ_SIZE));
        int size = checkedSize(data);
        feed(data, size == 0);
        if (size == 0) {
          return 1;
        }
      }
    } finally {
      busy.set(false);
    }
  }

  private static int checkedSize(PyObject data) {
    if (!Buffers.isExporter(data)) {
      throw Errors.typeError(
          "read() did not return a bytes object (type=" + data.type().name() + ")");
    }
    int size = Buffers.bytesOf(data).length;
    if (size > READ_SIZE) {
      throw Errors.valueError(
          "read() returned too much data: "
              + READ_SIZE
              + " bytes requested, "
              + size
              + " returned");
    }
    return size;
  }

  /** Set what relative system identifiers relate to. */
  @BuiltinMethod
  void SetBase(String base) {
    parser.base = base;
  }

  /** What SetBase() got, or None. */
  @BuiltinMethod
  String GetBase() {
    return parser.base;
  }

  /** The input that led to the current event, as bytes; None outside of handlers. */
  @BuiltinMethod
  PyObject GetInputContext() {
    String rest = parser.rest();
    return rest == null ? PyNone.NONE : PyBytes.of(rest.getBytes(StandardCharsets.UTF_8));
  }

  /** A parser for an external entity that the handler was told about. */
  @BuiltinMethod
  PyObject ExternalEntityParserCreate(PyObject context, @Unset String encoding) {
    if (context != PyNone.NONE && !(context instanceof PyStr)) {
      throw Errors.typeError(
          "ExternalEntityParserCreate() argument 1 must be str or None, not "
              + context.type().name());
    }
    HandlerEvents its = new HandlerEvents(events.handlers().copy(), events.intern());
    its.collects = events.collects;
    its.bufferSize = events.bufferSize;
    its.ordersAttributes = events.ordersAttributes;
    its.onlySpecified = events.onlySpecified;
    XmlParser entity =
        parser.ofEntity(
            its, context instanceof PyStr s ? s.toString() : null, encoding, new PythonEncodings());
    return new PyXmlParser(entity, its, false);
  }

  /** Whether external parameter entities are asked for. */
  @BuiltinMethod
  int SetParamEntityParsing(int flag) {
    if (flag < 0 || flag > 2 || parser.isStarted()) {
      return 0;
    }
    parser.parameterParsing = flag;
    return 1;
  }

  /** Ask for an external subset where the document names none. */
  @BuiltinMethod
  void UseForeignDTD(@Default("True") boolean flag) {
    if (parser.isStarted()) {
      throw error(ErrorCode.CANT_CHANGE_FEATURE_ONCE_PARSING);
    }
    parser.usesForeignDtd = flag;
  }

  /** Whether a token that is not complete is only tried again when there is much more of it. */
  @BuiltinMethod
  boolean GetReparseDeferralEnabled() {
    return parser.defersReparse;
  }

  /** Choose whether a token that is not complete is only tried again with much more input. */
  @BuiltinMethod
  void SetReparseDeferralEnabled(boolean enabled) {
    parser.defersReparse = enabled;
  }

  /** How many bytes the parser may hold before the factor counts. */
  @BuiltinMethod
  void SetAllocTrackerActivationThreshold(PyObject threshold) {
    long value = ThresholdArgument.of(threshold);
    requireRoot();
    parser.limits().memoryThreshold = value;
  }

  /** How many times the size of the input the parser may hold. */
  @BuiltinMethod
  void SetAllocTrackerMaximumAmplification(double max_factor) {
    requireRoot();
    if (!(max_factor >= 1.0)) {
      throw ExpatState.current().error("'max_factor' must be at least 1.0");
    }
    parser.limits().memoryFactor = max_factor;
  }

  private void requireRoot() {
    if (!isRoot) {
      throw ExpatState.current().error("parser must be a root parser");
    }
  }

  @BuiltinGetter
  int ErrorCode() {
    ErrorCode error = lastError;
    return error == null ? 0 : error.number();
  }

  @BuiltinGetter
  PyObject intern() {
    return events.intern() == null ? PyNone.NONE : events.intern();
  }
}
