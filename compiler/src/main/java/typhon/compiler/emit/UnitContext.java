package typhon.compiler.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import typhon.compiler.bytecode.Ints;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.compiler.plan.Constants;
import typhon.compiler.plan.DocCleaner;
import typhon.compiler.plan.Suspensions;
import typhon.compiler.plan.Unparser;
import typhon.runtime.link.Resource;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyObject;
import typhon.syntax.ast.Expr;
import typhon.syntax.scope.ScopeBlock;
import typhon.syntax.scope.ScopeTable;

/**
 * What the bodies of one unit share: constants, names, planned code objects.
 *
 * <p>Thread rule: made by and confined to the thread that compiles the unit; plain collections do.
 */
final class UnitContext {
  /**
   * Beyond this number resources are reached through an array, to keep the constant pool in its
   * bounds.
   */
  static final int MAX_FIELDS = 3500;

  private final String filename;
  private final ScopeTable scopes;
  private final ClassDesc thisClass;
  private final int optimize;
  private final boolean interactive;
  private final Suspensions suspensions;
  private final List<Resource> resources = new ArrayList<>();
  private final Map<Object, Integer> resourceIndexes = new HashMap<>();
  private final Map<SiteKey, Integer> sites = new HashMap<>();
  private final List<Planned> planned = new ArrayList<>();
  private final Map<Object, CodePlan> plansByNode = new IdentityHashMap<>();
  private final ArrayDeque<Planned> waiting = new ArrayDeque<>();
  private final ArrayDeque<Part> parts = new ArrayDeque<>();
  private final ArrayDeque<Part> pieces = new ArrayDeque<>();
  private final Set<String> partNames = new HashSet<>();
  private final boolean splits;

  /** A code object with what emits its body. */
  record Planned(CodePlan plan, Consumer<Body> content) {}

  /** A method that holds a part of a body, and what emits it. */
  record Part(CodePlan plan, String name, MethodTypeDesc type, Consumer<CodeBuilder> code) {}

  /** One body's accesses of one name share a site: they mostly see the same types. */
  private record SiteKey(int code, String operation, String receiver, String name) {}

  private record Key(Resource.Kind kind, Object value) {}

  /** Null for the normal form; else the code objects whose instrumented form this is. */
  private final PyCode[] instrumented;

  private boolean jumps;

  UnitContext(
      String filename,
      ScopeTable scopes,
      ClassDesc thisClass,
      int optimize,
      boolean interactive,
      PyCode[] instrumented,
      boolean splits) {
    this.instrumented = instrumented;
    this.splits = splits;
    this.interactive = interactive;
    this.filename = filename;
    this.scopes = scopes;
    this.thisClass = thisClass;
    this.optimize = optimize;
    this.suspensions = new Suspensions(scopes);
  }

  /** Whether debuggers can jump within the instrumented form. */
  boolean hasJumps() {
    return jumps;
  }

  void setJumps(boolean jumps) {
    this.jumps = jumps;
  }

  boolean isInstrumented() {
    return instrumented != null;
  }

  /** The code object that a plan gives a second form, which must be of the same definition. */
  PyCode original(CodePlan plan) {
    PyCode code = plan.id() < instrumented.length ? instrumented[plan.id()] : null;
    if (code == null || !plan.matches(code)) {
      throw new SourceChangedException(plan.qualifiedName());
    }
    return code;
  }

  String filename() {
    return filename;
  }

  ScopeTable scopes() {
    return scopes;
  }

  ClassDesc thisClass() {
    return thisClass;
  }

  int optimize() {
    return optimize;
  }

  Suspensions suspensions() {
    return suspensions;
  }

  List<Resource> resources() {
    return resources;
  }

  List<Planned> planned() {
    return planned;
  }

  /** Whether there are planned code objects whose bodies are not emitted yet. */
  boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** The next planned code object whose body is not emitted yet, or null. */
  Planned nextWaiting() {
    return waiting.poll();
  }

  /**
   * Plans the code object of a node; once, also when the emission that asks for it is repeated.
   *
   * @param node what identifies it
   */
  CodePlan plan(
      Object node,
      String name,
      String qualifiedName,
      String privateName,
      ScopeBlock block,
      CodePlan parent,
      int firstLine,
      CodePlan.Parameters parameters,
      Consumer<Body> content) {
    CodePlan known = plansByNode.get(node);
    if (known != null) {
      return known;
    }
    CodePlan plan =
        new CodePlan(
            planned.size(),
            name,
            qualifiedName,
            privateName,
            block,
            parent,
            firstLine,
            parameters,
            isInstrumented());
    plan.addFlags(scopes.future().flags());
    plansByNode.put(node, plan);
    Planned p = new Planned(plan, content);
    planned.add(p);
    waiting.add(p);
    return plan;
  }

  /** Plans a part of a body; once, also when the emission that asks for it is repeated. */
  void addPart(Part part) {
    if (partNames.add(part.name)) {
      parts.add(part);
    }
  }

  /** Whether methods that are too long are split: when the unit has one. */
  boolean splitsMethods() {
    return splits;
  }

  /** Plans a piece of a method, which is never long. */
  void addPiece(Part piece) {
    if (partNames.add(piece.name)) {
      pieces.add(piece);
    }
  }

  Part nextPiece() {
    return pieces.poll();
  }

  /** The next part whose method is not emitted yet, or null. */
  Part nextPart() {
    return parts.poll();
  }

  // Sites

  /** Pushes the array of sites and the index of the one for this name in this body. */
  void site(CodeBuilder cb, CodePlan plan, String operation, Expr receiver, String name) {
    SiteKey key = new SiteKey(plan.id(), operation, path(receiver), name);
    int index = sites.computeIfAbsent(key, k -> sites.size());
    cb.getstatic(thisClass, UnitClass.SITES, Types.SITES);
    Ints.push(cb, index);
  }

  /** The receiver as far as it is made of names: what is called the same is of one type, mostly. */
  private static String path(Expr receiver) {
    return switch (receiver) {
      case Expr.Name n -> n.id();
      case Expr.Attribute a -> path(a.value()) + "." + a.attr();
      default -> "";
    };
  }

  int siteCount() {
    return sites.size();
  }

  // Resources

  private int resource(Resource.Kind kind, Object key, Object value) {
    return resourceIndexes.computeIfAbsent(
        new Key(kind, key),
        k -> {
          resources.add(new Resource(kind, value));
          return resources.size() - 1;
        });
  }

  /** Pushes a constant of the syntax tree. */
  PyObject constant(CodeBuilder cb, Object value) {
    int index = constantIndex(value);
    load(cb, index);
    return (PyObject) resources.get(index).value();
  }

  /** The object of a constant. */
  PyObject constantObject(Object value) {
    return (PyObject) resources.get(constantIndex(value)).value();
  }

  private int constantIndex(Object value) {
    Object key = Constants.key(value);
    Integer known = resourceIndexes.get(new Key(Resource.Kind.CONSTANT, key));
    return known != null ? known : resource(Resource.Kind.CONSTANT, key, Constants.toPython(value));
  }

  /** A docstring without its common indentation. */
  Object cleanDoc(Object doc) {
    return doc instanceof String s ? DocCleaner.clean(s) : doc;
  }

  /** The source text of an annotation, for {@code from __future__ import annotations}. */
  String sourceOf(Expr annotation) {
    return Unparser.unparse(annotation);
  }

  boolean isInteractive() {
    return interactive;
  }

  void name(CodeBuilder cb, String name) {
    load(cb, resource(Resource.Kind.NAME, name, name));
  }

  void global(CodeBuilder cb, String name) {
    load(cb, resource(Resource.Kind.GLOBAL, name, name));
  }

  void code(CodeBuilder cb, CodePlan plan) {
    load(cb, resource(Resource.Kind.CODE, plan.id(), plan.id()));
  }

  void keywords(CodeBuilder cb, List<String> names) {
    load(cb, resource(Resource.Kind.KEYWORDS, names, names.toArray(new String[0])));
  }

  private void load(CodeBuilder cb, int index) {
    ClassDesc type = Types.of(resources.get(index).kind().fieldType());
    if (index < MAX_FIELDS) {
      cb.getstatic(thisClass, fieldName(index), type);
    } else {
      cb.getstatic(thisClass, UnitClass.OVERFLOW, Types.JAVA_OBJECTS);
      Ints.push(cb, index);
      cb.aaload();
      cb.checkcast(type);
    }
  }

  static String fieldName(int index) {
    return "k" + index;
  }
}
