package typhon.runtime.type;

import java.util.Arrays;
import typhon.runtime.call.Signature;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * One callable builtin: its table entry and how arguments reach it. Immutable but for the lazily
 * parsed signature (a racy single-check of an immutable value).
 */
public final class BuiltinSpec {
  public final BuiltinTable table;
  public final int id;
  public final BuiltinKind kind;
  public final String name;
  public final String textSignature;
  public final String doc;
  private final int minDirect;
  private final int maxDirect;
  private final String parameters;
  private final PyType owner;
  private Signature signature;

  /** A function of a module. */
  public BuiltinSpec(
      BuiltinTable table,
      int id,
      BuiltinKind kind,
      String name,
      String parameters,
      String textSignature,
      String doc,
      int minDirect,
      int maxDirect) {
    this(table, id, kind, name, parameters, textSignature, doc, minDirect, maxDirect, null);
  }

  /** An attribute of the built-in type {@code owner}. */
  BuiltinSpec(
      BuiltinTable table,
      int id,
      BuiltinKind kind,
      String name,
      String parameters,
      String textSignature,
      String doc,
      int minDirect,
      int maxDirect,
      PyType owner) {
    this.table = table;
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.parameters = parameters;
    this.textSignature = textSignature;
    this.doc = doc;
    this.minDirect = minDirect;
    this.maxDirect = maxDirect;
    this.owner = owner;
  }

  /** The same builtin as an attribute of a type that inherits it. */
  BuiltinSpec in(PyType heir) {
    return new BuiltinSpec(
        table, id, kind, name, parameters, textSignature, doc, minDirect, maxDirect, heir);
  }

  public Signature signature() {
    Signature s = signature;
    if (s == null) {
      s = Signature.parse(parameters);
      signature = s;
    }
    return s;
  }

  private boolean direct(int count) {
    return count >= minDirect && count <= maxDirect;
  }

  public PyObject call(ThreadState ts, PyObject self) {
    return direct(0) ? table.call0(id, ts, self) : general(ts, self, PyObject.NO_ARGS, null);
  }

  public PyObject call(ThreadState ts, PyObject self, PyObject a) {
    return direct(1) ? table.call1(id, ts, self, a) : general(ts, self, new PyObject[] {a}, null);
  }

  public PyObject call(ThreadState ts, PyObject self, PyObject a, PyObject b) {
    return direct(2)
        ? table.call2(id, ts, self, a, b)
        : general(ts, self, new PyObject[] {a, b}, null);
  }

  public PyObject call(ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c) {
    return direct(3)
        ? table.call3(id, ts, self, a, b, c)
        : general(ts, self, new PyObject[] {a, b, c}, null);
  }

  /**
   * The general call: {@code args} are the positional arguments followed by the values of {@code
   * keywords} (null: none).
   */
  public PyObject call(ThreadState ts, PyObject self, PyObject[] args, PyStr[] keywords) {
    if (keywords == null || keywords.length == 0) {
      switch (args.length) {
        case 0 -> {
          return call(ts, self);
        }
        case 1 -> {
          return call(ts, self, args[0]);
        }
        case 2 -> {
          return call(ts, self, args[0], args[1]);
        }
        case 3 -> {
          return call(ts, self, args[0], args[1], args[2]);
        }
        default -> {}
      }
    }
    return general(ts, self, args, keywords);
  }

  private PyObject general(ThreadState ts, PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound;
    if (kind == BuiltinKind.NEW) {
      bound = bindConstructor((PyType) self, args, keywords);
    } else if (name.equals("__init__")) {
      bound = signature().bind(null, constructorName(self), args, keywords);
    } else if (isSlotWrapper()) {
      if (keywords != null && keywords.length > 0) {
        throw Errors.typeError("wrapper " + name + "() takes no keyword arguments");
      }
      if (name.endsWith("pow__") && (args.length < 1 || args.length > 2)) {
        throw Errors.typeError("expected 1 or 2 arguments, got " + args.length);
      }
      bound = signature().bind(null, name.equals("__get__") ? name : "", args, null);
    } else {
      bound = signature().bind(() -> displayName(self), name, args, keywords);
    }
    return table.call(id, ts, self, bound);
  }

  /** The built-in type it belongs to, or null for a function of a module. */
  public PyType owner() {
    return owner;
  }

  /**
   * Slot wrappers count their arguments in words of their own (CPython: typeobject.c
   * check_num_args).
   */
  private boolean isSlotWrapper() {
    return kind == BuiltinKind.SPECIAL
        && !name.equals("__call__")
        && !name.equals("__getitem__")
        && !name.equals("__contains__");
  }

  /** The name in messages about arguments: {@code list.append}, {@code len}, {@code math.sqrt}. */
  private String displayName(PyObject self) {
    return switch (kind) {
      case METHOD, SPECIAL -> owner.qualifiedName() + "." + name;
      case CLASS_METHOD -> ((PyType) self).qualifiedName() + "." + name;
      case NEW -> constructorName(self);
      case STATIC_METHOD -> name;
      case FUNCTION -> inModule(self);
    };
  }

  /** A constructor that takes no keywords ignores those meant for a Python {@code __init__}. */
  private PyObject[] bindConstructor(PyType cls, PyObject[] args, PyStr[] keywords) {
    Signature s = signature();
    if (keywords == null && cls == owner && (cls == PyInt.TYPE || cls == PyStr.TYPE)) {
      // CPython: longobject.c long_vectorcall, unicodeobject.c unicode_vectorcall
      s.checkMost(cls.name(), args.length);
    }
    boolean ignored =
        keywords != null
            && keywords.length > 0
            && !s.takesKeywords()
            && !(cls.special(SpecialMethod.INIT) instanceof PyMethodDescriptor);
    return ignored
        ? s.bind(
            null, constructorName(cls), Arrays.copyOf(args, args.length - keywords.length), null)
        : s.bind(null, constructorName(cls), args, keywords);
  }

  /**
   * A constructor is called by the name of the built-in type, also for a class that inherits from
   * it.
   */
  private String constructorName(PyObject self) {
    return owner == null ? ((PyType) self).shortName() : owner.shortName();
  }

  private String inModule(PyObject self) {
    PyObject module = self instanceof PyModule m ? m.dict().get(Names.NAME) : null;
    return module == null || module.toString().equals("builtins") ? name : module + "." + name;
  }

  /** The parameters as Python would write them. */
  String parameters() {
    return parameters;
  }
}
