package typhon.compiler.emit;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.runtime.error.Errors;
import typhon.runtime.link.LinkedUnit;
import typhon.runtime.link.Resource;
import typhon.runtime.object.PyCode;
import typhon.syntax.ast.Mod;
import typhon.syntax.ast.Stmt;
import typhon.syntax.scope.Docstrings;
import typhon.syntax.scope.ScopeBlock;
import typhon.syntax.scope.ScopeTable;

/** Compiles one tree to a code unit. */
public final class UnitCompiler {
  /**
   * With so many constants a class takes no further bodies. A pool ends at 65,535, and the fields
   * need some.
   */
  private static final int MAX_CONSTANTS = 40_000;

  /** The constants by which dispatchers reach one body. */
  private static final int CONSTANTS_OF_BODY = 4;

  private final Mod tree;
  private final ScopeTable scopes;
  private final UnitContext unit;
  private final String source;

  private UnitCompiler(
      Mod tree,
      ScopeTable scopes,
      String filename,
      ClassDesc thisClass,
      int optimize,
      PyCode[] instrumented,
      boolean splits) {
    this.tree = tree;
    this.scopes = scopes;
    boolean interactive = tree instanceof Mod.Interactive;
    this.unit =
        new UnitContext(filename, scopes, thisClass, optimize, interactive, instrumented, splits);
    int slash = filename.lastIndexOf('/');
    this.source = filename.substring(slash + 1);
  }

  /**
   * Compiles an analysed tree.
   *
   * @param className the binary name of the class to make
   * @param optimize 0; 1 without asserts; 2 without docstrings
   */
  public static LinkedUnit compile(
      Mod tree, ScopeTable scopes, String filename, String className, int optimize) {
    IllegalArgumentException tooLong = null;
    for (boolean splits : new boolean[] {false, true}) {
      try {
        return compile(tree, scopes, filename, ClassDesc.of(className), optimize, splits);
      } catch (IllegalArgumentException e) {
        // The class file API says so of code over 64 KB, and gives it no class of its own.
        tooLong = e;
        SplitLog.tooLong(filename, e);
      }
    }
    if (isTooLarge(tooLong)) {
      throw Errors.memoryError("the code is too large for a class of the JVM: " + filename);
    }
    throw tooLong;
  }

  private static LinkedUnit compile(
      Mod tree,
      ScopeTable scopes,
      String filename,
      ClassDesc thisClass,
      int optimize,
      boolean splits) {
    UnitCompiler compiler =
        new UnitCompiler(tree, scopes, filename, thisClass, optimize, null, splits);
    byte[][] files = compiler.classFiles();
    PyCode.Spec[] specs = new PyCode.Spec[compiler.unit.planned().size()];
    for (int i = 0; i < specs.length; i++) {
      specs[i] = compiler.unit.planned().get(i).plan().spec(filename);
    }
    return new LinkedUnit(files, compiler.resources(), specs);
  }

  /** The limits of a class file: 64 KB for a method, 65,535 constants. */
  private static boolean isTooLarge(IllegalArgumentException e) {
    String message = e.getMessage();
    return message != null
        && (message.startsWith("Code length") || message.contains("is not a valid index"));
  }

  /** The instrumented form: what is tried, one after the other. */
  private enum Form {
    WITH_JUMPS(true, false),
    WITHOUT_JUMPS(false, false),
    IN_PIECES(false, true);

    /** Whether debuggers can jump. */
    private final boolean jumps;

    private final boolean splits;

    Form(boolean jumps, boolean splits) {
      this.jumps = jumps;
      this.splits = splits;
    }
  }

  /**
   * Compiles the instrumented form of a unit from the tree it was compiled from.
   *
   * @throws SourceChangedException when the tree is another one
   */
  public static LinkedUnit instrument(
      Mod tree, ScopeTable scopes, String className, int optimize, LinkedUnit plain) {
    IllegalArgumentException tooLong = null;
    for (Form form : Form.values()) {
      try {
        LinkedUnit made = instrument(tree, scopes, className, optimize, plain, form);
        if (!form.jumps || Stream.of(made.classFiles()).allMatch(UnitClass::isValid)) {
          return made;
        }
      } catch (IllegalArgumentException e) {
        // Too long, or a jump that would leave a JVM local undefined.
        tooLong = e;
      }
    }
    throw tooLong;
  }

  private static LinkedUnit instrument(
      Mod tree, ScopeTable scopes, String className, int optimize, LinkedUnit plain, Form form) {
    PyCode[] codes = plain.codes();
    String filename = codes[0].filename().toString();
    ClassDesc thisClass = ClassDesc.of(className);
    UnitCompiler compiler =
        new UnitCompiler(tree, scopes, filename, thisClass, optimize, codes, form.splits);
    compiler.unit.setJumps(form.jumps);
    byte[][] files = compiler.classFiles();
    for (UnitContext.Planned p : compiler.unit.planned()) {
      codes[p.plan().id()].extendPositions(p.plan().positions().toArray());
      codes[p.plan().id()].setJumps(p.plan().jumps());
    }
    return new LinkedUnit(files, compiler.resources(), plain);
  }

  private Resource[] resources() {
    return unit.resources().toArray(new Resource[0]);
  }

  private byte[][] classFiles() {
    ScopeBlock top = scopes.top();
    unit.plan(
        tree,
        "<module>",
        "<module>",
        null,
        top,
        null,
        firstLine(),
        CodePlan.Parameters.NONE,
        content());
    List<byte[]> files = new ArrayList<>();
    do {
      files.add(UnitClass.classFile().build(unit.thisClass(), this::nextClass));
    } while (unit.isWaiting());
    return files.toArray(new byte[0][]);
  }

  /** Emits bodies until there are no more, or the constant pool of the class is getting full. */
  private void nextClass(ClassBuilder cb) {
    UnitClass.begin(cb, source);
    List<CodePlan> plans = new ArrayList<>();
    while (unit.isWaiting()
        && cb.constantPool().size() + CONSTANTS_OF_BODY * plans.size() < MAX_CONSTANTS) {
      UnitContext.Planned p = unit.nextWaiting();
      plans.add(p.plan());
      emit(cb, p);
      emitParts(cb);
      emitPieces(cb);
    }
    UnitClass.end(cb, unit, plans);
  }

  private int firstLine() {
    return 1;
  }

  private Consumer<Body> content() {
    return switch (tree) {
      case Mod.Module m -> b -> module(b, m.body());
      case Mod.Interactive i -> b -> module(b, i.body());
      case Mod.Expression e ->
          b -> {
            b.expr(e.body());
            b.at(e.body());
            b.returnValue();
          };
      case Mod.FunctionType f ->
          throw new IllegalArgumentException("function types are not compiled");
    };
  }

  private static void module(Body b, List<Stmt> statements) {
    boolean docstring = Docstrings.of(statements) != null && !b.isInteractive();
    new Parts(b)
        .emit(
            docstring ? statements.subList(1, statements.size()) : statements,
            part -> {
              part.annotations.beginBlock(statements);
              if (docstring && part.unit.optimize() < 2) {
                part.traceAt(Docstrings.of(statements));
                part.constant(part.unit.cleanDoc(Docstrings.of(statements).value()));
                part.names.storeMangled("__doc__");
              }
            },
            part -> {});
    b.none();
    b.returnValue();
  }

  private void emitParts(ClassBuilder cb) {
    for (UnitContext.Part p = unit.nextPart(); p != null; p = unit.nextPart()) {
      method(
          cb, p.name(), p.type(), ClassFile.ACC_STATIC | ClassFile.ACC_PRIVATE, p.plan(), p.code());
    }
  }

  private void emitPieces(ClassBuilder cb) {
    for (UnitContext.Part p = unit.nextPiece(); p != null; p = unit.nextPiece()) {
      cb.withMethodBody(p.name(), p.type(), ClassFile.ACC_STATIC | ClassFile.ACC_PRIVATE, p.code());
    }
  }

  private void emit(ClassBuilder cb, UnitContext.Planned p) {
    CodePlan plan = p.plan();
    if (plan.isSuspendable()) {
      Prologue.Saved[] state = new Prologue.Saved[1];
      method(
          cb,
          UnitClass.resumeName(plan),
          Types.method("TGO:O"),
          ClassFile.ACC_STATIC | ClassFile.ACC_PRIVATE,
          plan,
          c -> state[0] = body(c, p).resumable());
      method(
          cb,
          plan.methodName(),
          UnitClass.bodyType(plan),
          ClassFile.ACC_STATIC,
          plan,
          c -> new Prologue(new Body(unit, plan, c)).makeGenerator(state[0]));
    } else {
      method(
          cb,
          plan.methodName(),
          UnitClass.bodyType(plan),
          ClassFile.ACC_STATIC,
          plan,
          c -> body(c, p).plain());
    }
  }

  /** Emits a method, in pieces when it is long and the unit is one that cannot be otherwise. */
  private void method(
      ClassBuilder cb,
      String name,
      MethodTypeDesc type,
      int flags,
      CodePlan plan,
      Consumer<CodeBuilder> emission) {
    if (!unit.splitsMethods()) {
      cb.withMethodBody(name, type, flags, emission);
    } else {
      cb.withMethodBody(
          name, type, flags, c -> new LongMethod(unit, plan, name, type).emit(c, emission));
    }
  }

  /**
   * A body together with what emits its content: emission may be repeated, each time from scratch.
   */
  private record Emission(Body body, Consumer<Body> content) {
    void plain() {
      new Prologue(body).plain(content);
    }

    Prologue.Saved resumable() {
      return new Prologue(body).resumable(content);
    }
  }

  private Emission body(CodeBuilder c, UnitContext.Planned p) {
    p.plan().restart();
    if (unit.isInstrumented()) {
      p.plan().positions().begin(unit.original(p.plan()).spec().positions().array());
    }
    return new Emission(new Body(unit, p.plan(), c), p.content());
  }
}
