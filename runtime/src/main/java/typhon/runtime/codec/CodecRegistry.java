package typhon.runtime.codec;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/**
 * The codecs and error handlers of one interpreter.
 *
 * <p>Thread rule: concurrent maps and lists; search functions run without a lock, of two results
 * for one name the first one stays.
 */
// CPython: codecs.c
public final class CodecRegistry {
  private static final PyStr IS_TEXT_ENCODING = PyStr.intern("_is_text_encoding");

  private final List<PyObject> searchPath = new CopyOnWriteArrayList<>();
  private final ConcurrentHashMap<String, PyTuple> cache = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, PyObject> errorHandlers = new ConcurrentHashMap<>();

  /** Set when the package is complete: until then every thread imports it, and so waits for it. */
  private volatile boolean encodingsImported;

  /** Who imports it; lookups on the way find what there is. */
  private final Set<Thread> importers = ConcurrentHashMap.newKeySet();

  private CodecRegistry() {}

  /** The registry of the running interpreter. */
  public static CodecRegistry current() {
    return forInterpreter(ThreadState.current().interpreter);
  }

  private static CodecRegistry forInterpreter(Interpreter interpreter) {
    Object known = interpreter.state().get(CodecRegistry.class);
    if (known == null) {
      CodecRegistry made = new CodecRegistry();
      Object raced = interpreter.state().putIfAbsent(CodecRegistry.class, made);
      known = raced == null ? made : raced;
    }
    return (CodecRegistry) known;
  }

  public void register(PyObject searchFunction) {
    searchPath.add(searchFunction);
  }

  /** Removes a search function and forgets what was found. */
  public void unregister(PyObject searchFunction) {
    if (searchPath.removeIf(f -> f == searchFunction)) {
      cache.clear();
    }
  }

  /**
   * Lower case, with one underscore for whatever stands between ASCII letters, digits and dots.
   * CPython: unicodeobject.c _Py_normalize_encoding
   */
  private static String normalized(String encoding) {
    StringBuilder name = new StringBuilder(encoding.length());
    boolean gap = false;
    for (int i = 0; i < encoding.length(); i++) {
      char c = encoding.charAt(i);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.')) {
        if (gap && !name.isEmpty()) {
          name.append('_');
        }
        gap = false;
        name.append(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return name.toString();
  }

  /** The codec tuple of an encoding; LookupError if there is none. */
  public PyTuple lookup(String encoding) {
    if (encoding.chars().anyMatch(c -> c >= Character.MIN_SURROGATE)) {
      Encoding.encodeToBytes(PyStr.of(encoding), null, null); // a name must be proper text
    }
    String name = normalized(encoding);
    PyTuple known = cache.get(name);
    if (known != null) {
      return known;
    }
    importEncodings();
    PyStr key = PyStr.of(name);
    for (PyObject search : searchPath) {
      PyObject found = search.call(ThreadState.current(), key);
      if (found == PyNone.NONE) {
        continue;
      }
      if (!(found instanceof PyTuple codec) || codec.size() != 4) {
        throw Errors.typeError("codec search functions must return 4-tuples");
      }
      PyTuple raced = cache.putIfAbsent(name, codec);
      return raced == null ? codec : raced;
    }
    if (encoding.indexOf(0) >= 0) {
      throw Errors.valueError("embedded null character");
    }
    throw Errors.lookupError("unknown encoding: " + encoding);
  }

  /** The standard codecs register themselves when their package is imported. */
  private void importEncodings() {
    if (encodingsImported) {
      return;
    }
    PyObject importer = Interpreter.main().builtins().get(PyStr.intern("__import__"));
    Thread me = Thread.currentThread();
    if (importer == null || !importers.add(me)) {
      return;
    }
    try {
      Calls.call(importer, PyStr.intern("encodings"));
      encodingsImported = true;
    } finally {
      importers.remove(me);
    }
  }

  /** As {@link #lookup}, for codecs between str and bytes only. */
  public PyTuple lookupText(String encoding, String alternative) {
    PyTuple codec = lookup(encoding);
    if (codec.type() != PyTuple.TYPE) {
      PyObject isText = Objects.getAttributeOrNull(codec, IS_TEXT_ENCODING);
      if (isText != null && !Objects.isTrue(isText)) {
        throw Errors.lookupError(
            "'"
                + encoding
                + "' is not a text encoding"
                + (alternative == null
                    ? ""
                    : "; use " + alternative + " to handle arbitrary codecs"));
      }
    }
    return codec;
  }

  /** {@code codecs.encode}: with any codec. */
  public PyObject encode(PyObject value, String encoding, String errors) {
    return Encoding.call(lookup(encoding).get(0), value, errors, encoding, "encod");
  }

  /** {@code codecs.decode}: with any codec. */
  public PyObject decode(PyObject value, String encoding, String errors) {
    return Encoding.call(lookup(encoding).get(1), value, errors, encoding, "decod");
  }

  public void registerError(String name, PyObject handler) {
    errorHandlers.put(name, handler);
  }

  /** Removes a handler; whether there was one. */
  public boolean unregisterError(String name) {
    return errorHandlers.remove(name) != null;
  }

  /** The handler of this name; LookupError if there is none. */
  public PyObject errorHandler(String name) {
    PyObject handler = errorHandlers.get(name);
    if (handler == null) {
      handler = builtinHandler(name);
    }
    if (handler == null) {
      throw Errors.lookupError("unknown error handler name '" + name + "'");
    }
    return handler;
  }

  /** The built-in handlers are functions of the module _codecs, registered when it is made. */
  private PyObject builtinHandler(String name) {
    if (!BuiltinErrorHandlers.isBuiltin(name)) {
      return null;
    }
    PyObject importer = Interpreter.main().builtins().get(PyStr.intern("__import__"));
    if (importer != null) {
      Calls.call(importer, PyStr.intern("_codecs"));
    }
    return errorHandlers.get(name);
  }
}
