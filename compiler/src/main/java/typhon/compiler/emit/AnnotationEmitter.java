package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.plan.AnnotatedNames;
import typhon.compiler.plan.CodePlan;
import typhon.syntax.ast.Arg;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Stmt;
import typhon.syntax.scope.BlockType;
import typhon.syntax.scope.ScopeBlock;

/** Annotations: evaluated by {@code __annotate__} functions on demand (PEP 649). */
final class AnnotationEmitter {
  /**
   * {@code annotationlib.Format.VALUE_WITH_FAKE_GLOBALS}: the highest format a compiled function
   * knows.
   */
  private static final int LAST_FORMAT = 2;

  /** One annotated name of a class or module body. */
  record Deferred(Stmt.AnnAssign statement, int conditionIndex) {}

  /** The annotations of one class or module body, whatever number of methods it is emitted in. */
  record Collected(List<Deferred> all) {
    /** The number of a declaration; an emission that is repeated gets the same. */
    private int add(Stmt.AnnAssign statement, boolean conditional) {
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).statement == statement) {
          return i;
        }
      }
      all.add(new Deferred(statement, conditional ? all.size() : -1));
      return all.size() - 1;
    }
  }

  private final Body body;
  private Collected collected = new Collected(new ArrayList<>());

  AnnotationEmitter(Body body) {
    this.body = body;
  }

  Collected collected() {
    return collected;
  }

  void share(Collected ofWholeBody) {
    collected = ofWholeBody;
  }

  private boolean areStrings() {
    return body.unit.scopes().future().annotationsAreStrings();
  }

  /** Pushes an annotation's value, or its text under the future import. */
  private void value(Expr annotation) {
    if (areStrings()) {
      body.constant(body.unit.sourceOf(annotation));
    } else if (annotation instanceof Expr.Starred s) {
      // *args: *Ts means the one item that iterating Ts gives.
      body.expr(s.value());
      body.at(s);
      body.cb.iconst_1();
      body.invoke(RuntimeRefs.UNPACK);
      body.cb.iconst_0().aaload();
    } else {
      body.expr(annotation);
    }
  }

  // Functions

  /** Stores the function's {@code __annotate__} in a temporary; -1 when nothing is annotated. */
  int functionAnnotate(Arguments args, Expr returns, String name, int line) {
    ScopeBlock block = body.unit.scopes().annotations(args);
    List<Arg> annotated = new ArrayList<>();
    for (Arg a : FunctionEmitter.all(args)) {
      if (a.annotation() != null) {
        annotated.add(a);
      }
    }
    if (block == null || (annotated.isEmpty() && returns == null)) {
      return -1;
    }
    CodePlan plan =
        body.functions.plan(
            args,
            "__annotate__",
            block,
            line,
            CodePlan.Parameters.positionalOnly(1),
            b -> b.annotations.functionContent(annotated, returns));
    body.functions.makeFunction(plan, -1, -1, -1);
    return body.store();
  }

  private void functionContent(List<Arg> annotated, Expr returns) {
    int result = begin();
    for (Arg a : annotated) {
      body.at(a);
      entry(a.arg(), a.annotation(), result);
    }
    if (returns != null) {
      entry("return", returns, result);
    }
    body.cb.aload(result);
    body.returnValue();
  }

  /** Refuses unknown formats and makes the dict. */
  private int begin() {
    body.names.loadRaw(".format");
    body.cb.loadConstant(LAST_FORMAT);
    body.invoke(RuntimeRefs.CHECK_FORMAT);
    body.invoke(RuntimeRefs.NEW_DICT);
    return body.store();
  }

  private void entry(String name, Expr annotation, int result) {
    body.at(annotation);
    value(annotation);
    body.cb.aload(result).swap();
    body.name(body.mangle(name));
    body.cb.swap();
    body.invoke(RuntimeRefs.DICT_PUT);
    body.cb.pop();
  }

  // Classes and modules

  /**
   * At the start: a module has its {@code __annotate__} from here on, so that it works while the
   * module is still being executed.
   */
  void beginBlock(List<Stmt> statements) {
    if (body.plan.block().hasConditionalAnnotations()) {
      body.invoke(RuntimeRefs.NEW_SET);
      storeConditional();
    }
    if (areStrings() && body.plan.block().annotationsUsed() && !body.plan.isFunctionLike()) {
      body.names.loadOrCreateAnnotations();
    }
    if (body.plan.block().type() == BlockType.MODULE && !areStrings()) {
      annotate(statements, "__annotate__", 1);
    }
  }

  /** An annotated assignment, or a mere declaration. */
  void assign(Stmt.AnnAssign s) {
    if (s.value() != null) {
      body.expr(s.value());
      body.targets.assign(s.target());
    }
    if (s.target() instanceof Expr.Name n) {
      if (s.simple() != 0 && !body.plan.isFunctionLike()) {
        declare(s, n);
      }
    } else if (s.value() == null) {
      evaluateTarget(s.target());
    }
  }

  private void declare(Stmt.AnnAssign s, Expr.Name n) {
    body.at(s);
    if (areStrings()) {
      body.constant(body.unit.sourceOf(s.annotation()));
      body.names.loadMangled("__annotations__");
      body.constant(body.mangle(n.id()));
      int key = body.store();
      int dict = body.store();
      int value = body.store();
      body.cb.aload(dict).aload(key).aload(value);
      body.free(key);
      body.free(dict);
      body.free(value);
      body.invoke(RuntimeRefs.SET_ITEM);
      return;
    }
    boolean conditional = body.plan.block().hasConditionalAnnotations();
    int index = collected.add(s, conditional);
    if (conditional) {
      loadConditional();
      body.constant((long) index);
      body.invoke(RuntimeRefs.SET_ADD);
    }
  }

  /** Without a value the parts of a complex target are evaluated, and the target is left alone. */
  private void evaluateTarget(Expr target) {
    switch (target) {
      case Expr.Attribute a -> {
        body.expr(a.value());
        body.cb.pop();
      }
      case Expr.Subscript t -> {
        body.push(t.value(), t.slice());
        body.cb.pop2();
      }
      default -> {}
    }
  }

  /** At the end of a class body: its {@code __annotate__}. */
  void endBlock(List<Stmt> statements, int line) {
    if (!areStrings()) {
      annotate(statements, "__annotate_func__", line);
    }
  }

  private void annotate(List<Stmt> statements, String name, int line) {
    ScopeBlock block = body.plan.block();
    if (block.annotations() == null || !AnnotatedNames.anyIn(statements)) {
      return;
    }
    List<Deferred> deferred = collected.all; // complete when the function's body is emitted
    CodePlan plan =
        body.functions.plan(
            block.annotations(),
            "__annotate__",
            block.annotations(),
            line,
            CodePlan.Parameters.positionalOnly(1),
            b -> b.annotations.blockContent(deferred));
    body.functions.makeFunction(plan, -1, -1, -1);
    body.names.storeMangled(name);
  }

  /** The set of a class is in a cell, that of a module is global. */
  private void storeConditional() {
    int cell = body.names.cellSlot("__conditional_annotations__");
    if (cell >= 0) {
      body.cb.aload(cell).swap();
      body.invoke(RuntimeRefs.CELL_SET);
    } else {
      body.names.storeMangled("__conditional_annotations__");
    }
  }

  private void loadConditional() {
    int cell = body.names.cellSlot("__conditional_annotations__");
    if (cell >= 0) {
      body.cb.aload(cell);
      body.invoke(RuntimeRefs.CELL_GET);
    } else {
      body.names.loadMangled("__conditional_annotations__");
    }
  }

  private void blockContent(List<Deferred> all) {
    int result = begin();
    for (Deferred d : all) {
      Label skip = body.label();
      if (d.conditionIndex >= 0) {
        loadConditional();
        body.constant((long) d.conditionIndex);
        body.invoke(RuntimeRefs.CONTAINS);
        body.cb.ifeq(skip);
      }
      entry(((Expr.Name) d.statement.target()).id(), d.statement.annotation(), result);
      body.bind(skip);
    }
    body.cb.aload(result);
    body.returnValue();
  }
}
