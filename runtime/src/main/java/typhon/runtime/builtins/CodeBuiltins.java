package typhon.runtime.builtins;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.CallerModule;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.imports.Importing;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyByteSequence;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.ClassBuilding;
import typhon.runtime.ops.PathLike;
import typhon.runtime.type.SpecialMethod;

/** The builtins that compile and run code, and {@code __import__}. */
@BuiltinMethods(BuiltinsModule.class)
public final class CodeBuiltins {
  private CodeBuiltins() {}

  /** The names and values of the module the caller is in. */
  @BuiltinFunction
  static PyObject globals(ThreadState ts) {
    return CallerModule.globals(ts);
  }

  /** The names and values of the caller's scope: in a function a fresh snapshot. */
  @BuiltinFunction
  static PyObject locals(ThreadState ts) {
    return CallerModule.locals(ts);
  }

  /** Make a class: the function behind the class statement. */
  @BuiltinFunction
  static PyObject __build_class__(ThreadState ts, PyObject[] args, @Keywords PyDict kwds) {
    return ClassBuilding.buildClass(ts, args, kwds);
  }

  /** Import a module: the function behind the import statement. */
  @BuiltinFunction
  static PyObject __import__(
      ThreadState ts,
      @Named PyObject name,
      @Named @Default("None") PyObject globals,
      @Named @Default("None") PyObject locals,
      @Named @Default("()") PyObject fromlist,
      @Named @Default("0") int level) {
    if (!(name instanceof PyStr s)) {
      throw Errors.typeError("module name must be a string");
    }
    return Importing.importModuleLevel(ts, s, globals, fromlist, level);
  }

  /** Compile source, or an AST, to a code object for exec() or eval(). */
  @BuiltinFunction
  static PyObject compile(
      ThreadState ts,
      @Named PyObject source,
      @Named PyObject filename,
      @Named String mode,
      @Named @Default("0") int flags,
      @Named @Default("False") boolean dont_inherit,
      @Named @Default("-1") int optimize,
      @KeywordOnly @Default("-1") int _feature_version) {
    if (optimize < -1 || optimize > 2) {
      throw Errors.valueError("compile(): invalid optimize value");
    }
    int inherited = dont_inherit ? 0 : CallerModule.futureFlags(ts);
    return ts.interpreter
        .compiler()
        .compile(
            ts, source, fileName(filename), mode, flags | inherited, optimize, _feature_version);
  }

  private static String fileName(PyObject filename) {
    if (filename instanceof PyStr s) {
      return s.toString();
    }
    if (filename instanceof PyBytes b) {
      return typhon.runtime.text.codec.FileSystemCodec.decode(b.snapshot()).toJava();
    }
    return fileName(PathLike.fspath(filename));
  }

  /** The value of an expression, given as source or as code object. */
  @BuiltinFunction
  static PyObject eval(
      ThreadState ts,
      PyObject source,
      @Named @Default("None") PyObject globals,
      @Named @Default("None") PyObject locals) {
    if (locals != PyNone.NONE && locals.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError("locals must be a mapping");
    }
    if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
      throw Errors.typeError(
          locals == PyNone.NONE && globals.type().special(SpecialMethod.GETITEM) != null
              ? "globals must be a real dict; try eval(code, {}, mapping)"
              : "globals must be a dict");
    }
    PyDict g = globalsOf(ts, globals);
    PyObject l = localsOf(ts, globals, locals, g);
    if (source instanceof PyCode code) {
      if (code.spec().freeNames().length > 0) {
        throw Errors.typeError("code object passed to eval() may not contain free variables");
      }
      Audit.event("exec", code);
      return ts.interpreter.compiler().run(ts, code, g, l, null);
    }
    PyObject text = withoutLeadingBlanks(requireSource(source, "eval"));
    PyObject code =
        ts.interpreter
            .compiler()
            .compile(ts, text, "<string>", "eval", CallerModule.futureFlags(ts), -1);
    Audit.event("exec", code);
    return ts.interpreter.compiler().run(ts, (PyCode) code, g, l, null);
  }

  /** Run statements, given as source or as code object. */
  @BuiltinFunction
  static void exec(
      ThreadState ts,
      PyObject source,
      @Named @Default("None") PyObject globals,
      @Named @Default("None") PyObject locals,
      @KeywordOnly @Default("None") PyObject closure) {
    if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
      throw Errors.typeError("exec() globals must be a dict, not " + globals.type().name());
    }
    if (locals != PyNone.NONE && locals.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError("locals must be a mapping or None, not " + locals.type().name());
    }
    PyDict g = globalsOf(ts, globals);
    PyObject l = localsOf(ts, globals, locals, g);
    if (source instanceof PyCode code) {
      PyCell[] cells = cells(code, closure);
      Audit.event("exec", code);
      ts.interpreter.compiler().run(ts, code, g, l, cells);
      return;
    }
    if (closure != PyNone.NONE) {
      throw Errors.typeError("closure argument cannot be used if source is not a code object");
    }
    PyObject code =
        ts.interpreter
            .compiler()
            .compile(
                ts,
                requireSource(source, "exec"),
                "<string>",
                "exec",
                CallerModule.futureFlags(ts),
                -1);
    Audit.event("exec", code);
    ts.interpreter.compiler().run(ts, (PyCode) code, g, l, null);
  }

  private static PyDict globalsOf(ThreadState ts, PyObject given) {
    PyDict g = given == PyNone.NONE ? CallerModule.globals(ts) : (PyDict) given;
    if (g.get(Names.BUILTINS) == null) {
      g.put(Names.BUILTINS, CallerModule.builtins(ts));
    }
    return g;
  }

  private static PyObject localsOf(ThreadState ts, PyObject globals, PyObject locals, PyDict g) {
    if (locals != PyNone.NONE) {
      return locals;
    }
    return globals == PyNone.NONE ? CallerModule.locals(ts) : g;
  }

  // CPython: bltinmodule.c builtin_exec_impl
  private static PyCell[] cells(PyCode code, PyObject closure) {
    int free = code.spec().freeNames().length;
    if (free == 0) {
      if (closure != PyNone.NONE) {
        throw Errors.typeError("cannot use a closure with this code object");
      }
      return null;
    }
    if (closure == PyNone.NONE) {
      throw Errors.typeError("code object requires a closure of exactly length " + free);
    }
    if (!(closure instanceof PyTuple t) || t.size() != free) {
      throw Errors.typeError("code object requires a closure of exactly length " + free);
    }
    PyCell[] cells = new PyCell[free];
    for (int i = 0; i < free; i++) {
      if (!(t.get(i) instanceof PyCell cell)) {
        throw Errors.typeError("code object requires a closure of exactly length " + free);
      }
      cells[i] = cell;
    }
    return cells;
  }

  private static PyObject requireSource(PyObject source, String function) {
    if (source instanceof PyStr || typhon.runtime.object.Buffers.isExporter(source)) {
      return source;
    }
    throw Errors.typeError(function + "() arg 1 must be a string, bytes or code object");
  }

  private static PyObject withoutLeadingBlanks(PyObject source) {
    if (source instanceof PyStr s) {
      int i = 0;
      while (i < s.length() && (s.codePointAt(i) == ' ' || s.codePointAt(i) == '\t')) {
        i++;
      }
      return i == 0 ? s : PyStr.of(s.text().substring(i));
    }
    if (source instanceof PyByteSequence b) {
      byte[] bytes = b.snapshot();
      int i = 0;
      while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t')) {
        i++;
      }
      return PyBytes.copyOf(bytes, i, bytes.length);
    }
    return source;
  }
}
