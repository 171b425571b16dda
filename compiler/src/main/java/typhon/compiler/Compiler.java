package typhon.compiler;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import typhon.compiler.cache.CodeFormat;
import typhon.compiler.cache.Library;
import typhon.compiler.cache.TextUnits;
import typhon.compiler.emit.UnitCompiler;
import typhon.runtime.call.CodeCompiler;
import typhon.runtime.call.CodeUnit;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.link.LinkedUnit;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.syntax.ast.Mod;
import typhon.syntax.check.CodeChecker;
import typhon.syntax.parse.Mode;
import typhon.syntax.parse.Parser;
import typhon.syntax.parse.ParserOptions;
import typhon.syntax.preprocess.AstOptimizer;
import typhon.syntax.preprocess.FinallyChecker;
import typhon.syntax.scope.FutureFeatures;
import typhon.syntax.scope.ScopeAnalyzer;
import typhon.syntax.scope.ScopeTable;
import typhon.syntax.source.ForbiddenNameException;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.SourceDecoder;
import typhon.syntax.source.SourceText;
import typhon.syntax.source.TooDeepException;
import typhon.syntax.source.UndecodableLiteralException;

/**
 * The compiler as the runtime knows it: the phases from source to code object, in one visible list.
 */
public final class Compiler implements CodeCompiler {
  /** The package of generated classes: that of the lookup which defines them. */
  private static final String PACKAGE = LinkedUnit.class.getPackageName();

  /** Names of the same length, so that classes of equal code differ in nothing but the number. */
  private static final int FIRST_NUMBER = 100_000_000;

  private static final AtomicInteger COUNTER = new AtomicInteger(FIRST_NUMBER);

  static String newClassName() {
    return PACKAGE + ".Unit" + COUNTER.incrementAndGet();
  }

  private final TreeObjects trees;

  /** A compiler that takes and gives nodes of module {@code ast}, too. */
  public Compiler(TreeObjects trees) {
    this.trees = trees;
  }

  /** A compiler of source text only. */
  public Compiler() {
    this(null);
  }

  @Override
  public PyObject compile(
      ThreadState ts, PyObject source, String filename, String mode, int flags, int optimize) {
    int current = ParserOptions.CURRENT_VERSION;
    return compile(ts, source, filename, mode, flags, optimize, current);
  }

  @Override
  public PyObject compile(
      ThreadState ts,
      PyObject source,
      String filename,
      String mode,
      int flags,
      int optimize,
      int featureVersion) {
    CompileRequest request =
        CompileRequest.of(ts, filename, mode, flags, optimize).withFeatureVersion(featureVersion);
    return guarded(filename, () -> compiled(source, request));
  }

  @Override
  public PyCode compileFile(ThreadState ts, byte[] source, String filename) {
    CompileRequest request = CompileRequest.of(ts, filename, "exec", 0, -1);
    return guarded(
        filename, () -> code(new UnitSource(SourceReader.fileText(source, request), request)));
  }

  private PyObject compiled(PyObject source, CompileRequest request) {
    if (trees != null && trees.isNode(source)) {
      Mod tree = trees.toTree(source, request.rootClass());
      if (request.onlyTree() && !request.optimizedTree()) {
        return source;
      }
      return request.onlyTree()
          ? trees.fromTree(checked(tree, request))
          : code(tree, new UnitSource(tree, request));
    }
    if (Audit.isOn()) {
      audit(source, request);
    }
    if (request.onlyTree()) {
      return trees.fromTree(checked(SourceReader.tree(source, request), request));
    }
    return code(SourceReader.text(source, request), request);
  }

  // CPython: pegen.c _PyPegen_run_parser_from_string
  private static void audit(PyObject source, CompileRequest request) {
    PyObject text =
        source instanceof PyStr s
            ? PyBytes.of(s.toString().getBytes(StandardCharsets.UTF_8))
            : PyBytes.of(Buffers.bytesOf(source));
    Audit.event("compile", text, PyStr.of(request.filename()));
  }

  private static PyCode code(SourceText text, CompileRequest request) {
    if (!TextUnits.mayHave(text.bytes().length, request.filename())) {
      return code(new UnitSource(text, request));
    }
    byte[] key = request.key(text);
    PyCode known = TextUnits.find(key);
    if (known != null) {
      ((LinkedUnit) known.unit()).setSource(new UnitSource(text, request));
      return known;
    }
    int warned = SyntaxWarnings.count();
    PyCode made = code(new UnitSource(text, request));
    if (warned == SyntaxWarnings.count()) {
      TextUnits.keep(key, made);
    }
    return made;
  }

  private static PyCode code(UnitSource source) {
    return code(source.tree(source.request().warnings()), source);
  }

  /** The errors of the phases become Python's. */
  private static <T> T guarded(String filename, Supplier<T> phases) {
    try {
      return phases.get();
    } catch (PythonSyntaxError e) {
      throw SyntaxErrors.of(e, filename);
    } catch (ForbiddenNameException e) {
      throw Errors.valueError(e.getMessage());
    } catch (UndecodableLiteralException e) {
      throw SyntaxErrors.of(e);
    } catch (TooDeepException e) {
      throw e.kind() == TooDeepException.Kind.MEMORY_ERROR
          ? Errors.memoryError(e.getMessage())
          : Errors.recursionError(e.getMessage());
    }
  }

  /** A tree for Python code. */
  private static Mod checked(Mod tree, CompileRequest request) {
    FutureFeatures future = FutureFeatures.of(tree, request.filename()).with(request.futureFlags());
    return request.optimizedTree() ? AstOptimizer.optimize(tree, request.optimize(), future) : tree;
  }

  /** Checks and scopes, then code. */
  private static PyCode code(Mod tree, UnitSource source) {
    CompileRequest request = source.request();
    FutureFeatures future = FutureFeatures.of(tree, request.filename()).with(request.futureFlags());
    SyntaxWarnings warnings = new SyntaxWarnings(request.filename());
    FinallyChecker.check(tree, request.filename(), warnings);
    ScopeTable scopes =
        ScopeAnalyzer.analyze(tree, request.filename(), future, request.topLevelAwait());
    CodeChecker.check(tree, scopes, request.filename(), warnings);
    String className = newClassName();
    try {
      LinkedUnit unit =
          UnitCompiler.compile(tree, scopes, request.filename(), className, request.optimize());
      unit.setSource(source);
      return unit.main();
    } catch (StackOverflowError tooDeep) {
      throw TooDeepException.duringCompilation();
    }
  }

  /** The code object of a source text, for tools and tests. */
  public static PyCode compileText(String text, String filename, Mode mode) {
    CompileRequest request =
        new CompileRequest(filename, mode, 0, 0, ParserOptions.CURRENT_VERSION);
    UnitSource source = new UnitSource(SourceText.of(text, request.mode() == Mode.EXEC), request);
    return code(source);
  }

  @Override
  public PyObject run(
      ThreadState ts, PyCode code, PyDict globals, PyObject locals, PyCell[] closure) {
    CompiledUnit unit = code.unit().bind(globals);
    PyFunction f = new PyFunction(unit, code, closure);
    PyObject namespace = locals == globals ? null : locals;
    int count = code.has(PyCode.NEWLOCALS) ? code.parameterCount() : 1;
    PyObject[] parameters = new PyObject[count];
    if (!code.has(PyCode.NEWLOCALS)) {
      parameters[0] = namespace;
    }
    return unit.call(code.id(), ts, f, parameters);
  }

  @Override
  public PyCode precompiled(String moduleName) {
    return Library.load(moduleName, Interpreter.main().config().library(), true);
  }

  /**
   * Compiles a module of the standard library at build time.
   *
   * @param className the binary name of the class to make
   * @throws PythonSyntaxError when the source is wrong
   */
  public static LinkedUnit compileLibrary(byte[] source, String filename, String className) {
    CompileRequest request =
        new CompileRequest(filename, Mode.EXEC, 0, 0, ParserOptions.CURRENT_VERSION);
    Mod tree =
        Parser.parse(
            SourceDecoder.decode(source, filename, true, SourceDecoder.Codecs.JAVA).text(),
            Mode.EXEC,
            request.parserOptions(request.warnings()));
    FutureFeatures future = FutureFeatures.of(tree, filename);
    ScopeTable scopes = ScopeAnalyzer.analyze(tree, filename, future, false);
    return UnitCompiler.compile(tree, scopes, filename, className, 0);
  }

  @Override
  public CodeUnit instrumented(CodeUnit unit) {
    return unit instanceof LinkedUnit linked ? Instrumenter.instrumented(linked) : null;
  }

  @Override
  public byte[] write(PyCode code) {
    return CodeFormat.write(code);
  }

  @Override
  public boolean isStale(byte[] bytes) {
    return CodeFormat.isOurs(bytes) && !CodeFormat.isIntact(bytes);
  }

  @Override
  public PyCode read(byte[] bytes) {
    return CodeFormat.read(bytes, Interpreter.main().config().library());
  }
}
