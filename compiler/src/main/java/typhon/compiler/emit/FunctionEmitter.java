package typhon.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.compiler.plan.Folding;
import typhon.runtime.object.PyNone;
import typhon.syntax.ast.Arg;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Located;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.TypeParam;
import typhon.syntax.scope.BlockType;
import typhon.syntax.scope.Docstrings;
import typhon.syntax.scope.ScopeBlock;
import typhon.syntax.scope.SymbolScope;

/** Function definitions and lambdas: planning their code and making the function object. */
final class FunctionEmitter {
  private final Body body;

  FunctionEmitter(Body body) {
    this.body = body;
  }

  /** What {@code def} and {@code async def} share. */
  private record Definition(
      Stmt node,
      String name,
      Arguments args,
      List<Stmt> statements,
      List<Expr> decorators,
      Expr returns,
      List<TypeParam> typeParams) {}

  void define(Stmt.FunctionDef f) {
    define(
        new Definition(
            f, f.name(), f.args(), f.body(), f.decorator_list(), f.returns(), f.type_params()));
  }

  void define(Stmt.AsyncFunctionDef f) {
    define(
        new Definition(
            f, f.name(), f.args(), f.body(), f.decorator_list(), f.returns(), f.type_params()));
  }

  private void define(Definition d) {
    int[] decorators = pushDecorators(d.decorators);
    int line = firstLine(d.node, d.decorators);
    body.at(d.node);
    if (d.typeParams.isEmpty()) {
      int defaults = defaults(d.args);
      int keywordDefaults = keywordDefaults(d.args);
      int annotate = body.annotations.functionAnnotate(d.args, d.returns, d.name, line);
      make(body, d, line, defaults, keywordDefaults, annotate);
    } else {
      generic(d, line);
    }
    applyDecorators(decorators, d.decorators);
    body.at(d.node);
    body.names.store(d.name);
  }

  int[] pushDecorators(List<Expr> decorators) {
    int[] slots = new int[decorators.size()];
    for (int i = 0; i < slots.length; i++) {
      body.expr(decorators.get(i));
      slots[i] = body.store();
    }
    return slots;
  }

  void applyDecorators(int[] slots, List<Expr> decorators) {
    for (int i = slots.length - 1; i >= 0; i--) {
      body.cb.aload(slots[i]).swap();
      body.thread();
      body.at(decorators.get(i));
      body.invoke(RuntimeRefs.call(1));
      body.free(slots[i]);
    }
  }

  static int firstLine(Located node, List<Expr> decorators) {
    return decorators.isEmpty() ? node.line() : decorators.getFirst().line();
  }

  /** Stores the tuple of defaults in a temporary; -1 when there are none. */
  private int defaults(Arguments args) {
    if (args.defaults().isEmpty()) {
      return -1;
    }
    if (Folding.allConstant(args.defaults())) {
      body.constant(new ConstantValue.TupleValue(Folding.values(args.defaults())));
    } else {
      body.array(body.operands(args.defaults()));
      body.invoke(RuntimeRefs.TUPLE);
    }
    return body.store();
  }

  private int keywordDefaults(Arguments args) {
    int dict = -1;
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      Expr value = args.kw_defaults().get(i);
      if (value == null) {
        continue;
      }
      if (dict < 0) {
        body.invoke(RuntimeRefs.NEW_DICT);
        dict = body.store();
      }
      body.expr(value);
      body.cb.aload(dict).swap();
      body.name(body.mangle(args.kwonlyargs().get(i).arg()));
      body.cb.swap();
      body.invoke(RuntimeRefs.DICT_PUT);
      body.cb.pop();
    }
    return dict;
  }

  private static void make(
      Body in, Definition d, int line, int defaults, int keywordDefaults, int annotate) {
    ScopeBlock block = in.unit.scopes().block(d.node);
    CodePlan plan =
        in.functions.plan(
            d.node, d.name, block, line, parameters(d.args), b -> content(b, d.statements));
    plan.analyse(d.statements);
    in.functions.makeFunction(plan, defaults, keywordDefaults, annotate);
    for (int slot : new int[] {defaults, keywordDefaults, annotate}) {
      if (slot >= 0) {
        in.free(slot);
      }
    }
  }

  private static boolean fallsOff(Stmt last) {
    return !(last instanceof Stmt.Return || last instanceof Stmt.Raise);
  }

  private static void content(Body b, List<Stmt> statements) {
    Expr.Constant doc = Docstrings.of(statements);
    if (doc != null && b.unit.optimize() < 2) {
      b.plan.setDocstring(b.unit.constantObject(b.unit.cleanDoc(doc.value())));
    }
    b.statements.emit(doc == null ? statements : statements.subList(1, statements.size()));
    if (fallsOff(statements.getLast())) {
      b.plan.useConstant(PyNone.NONE);
    }
    b.none();
    b.returnValue();
  }

  static CodePlan.Parameters parameters(Arguments a) {
    return new CodePlan.Parameters(
        a.posonlyargs().size() + a.args().size(),
        a.posonlyargs().size(),
        a.kwonlyargs().size(),
        a.vararg() != null,
        a.kwarg() != null);
  }

  /** Plans the code of a nested scope of this body. */
  CodePlan plan(
      Object node,
      String name,
      ScopeBlock block,
      int line,
      CodePlan.Parameters parameters,
      Consumer<Body> content) {
    return body.unit.plan(
        node,
        name,
        qualifiedName(name),
        body.plan.privateName(),
        block,
        body.plan,
        line,
        parameters,
        content);
  }

  // CPython: compile.c compiler_set_qualname
  String qualifiedName(String name) {
    CodePlan parent = body.plan;
    if (parent.block().type() == BlockType.TYPE_PARAMETERS) {
      parent = parent.parent();
    }
    if (parent == null || parent.block().type() == BlockType.MODULE) {
      return name;
    }
    String mangled = parent.block().mangle(parent.privateName(), name);
    if (parent.block().scopeOf(mangled) == SymbolScope.GLOBAL_EXPLICIT) {
      return name;
    }
    boolean function = parent.block().type() == BlockType.FUNCTION && parent.isDefinition();
    return parent.qualifiedName() + (function ? ".<locals>." : ".") + name;
  }

  /**
   * Pushes a function of the code; the slots hold defaults, keyword defaults and annotate function,
   * or are -1.
   */
  void makeFunction(CodePlan plan, int defaults, int keywordDefaults, int annotate) {
    body.cb.getstatic(body.unit.thisClass(), UnitClass.UNIT, Types.UNIT);
    body.unit.code(body.cb, plan);
    body.plan.useCode(plan);
    closure(plan);
    for (int slot : new int[] {defaults, keywordDefaults, annotate}) {
      if (slot >= 0) {
        body.cb.aload(slot);
      } else {
        body.cb.aconst_null();
      }
    }
    body.invoke(RuntimeRefs.MAKE_FUNCTION);
  }

  private void closure(CodePlan plan) {
    if (plan.free().isEmpty()) {
      body.cb.aconst_null();
      return;
    }
    body.cb.loadConstant(plan.free().size());
    body.cb.anewarray(Types.CELL);
    for (int i = 0; i < plan.free().size(); i++) {
      body.cb.dup();
      body.cb.loadConstant(i);
      body.names.cell(plan.free().get(i));
      body.cb.aastore();
    }
  }

  void lambda(Expr.Lambda l) {
    body.traceAt(l);
    int defaults = defaults(l.args());
    int keywordDefaults = keywordDefaults(l.args());
    ScopeBlock block = body.unit.scopes().block(l);
    CodePlan plan =
        plan(
            l,
            "<lambda>",
            block,
            l.line(),
            parameters(l.args()),
            b -> {
              b.expr(l.body());
              b.at(l.body());
              if (b.plan.isSuspendable() && b.plan.isAsyncGenerator()) {
                b.cb.pop();
                b.none();
              }
              b.returnValue();
            });
    makeFunction(plan, defaults, keywordDefaults, -1);
    if (defaults >= 0) {
      body.free(defaults);
    }
    if (keywordDefaults >= 0) {
      body.free(keywordDefaults);
    }
  }

  // Generic functions: made inside the scope of their type parameters

  private void generic(Definition d, int line) {
    int defaults = defaults(d.args);
    int keywordDefaults = keywordDefaults(d.args);
    ScopeBlock block = body.unit.scopes().typeParameters(d.node);
    List<String> names = new ArrayList<>();
    if (defaults >= 0) {
      names.add(".defaults");
    }
    if (keywordDefaults >= 0) {
      names.add(".kwdefaults");
    }
    CodePlan plan =
        plan(
            d.typeParams,
            "<generic parameters of " + d.name + ">",
            block,
            line,
            CodePlan.Parameters.positionalOnly(names.size()),
            b -> genericContent(b, d, line, names));
    makeFunction(plan, -1, -1, -1);
    int count = 0;
    for (int slot : new int[] {defaults, keywordDefaults}) {
      if (slot >= 0) {
        body.cb.aload(slot);
        body.free(slot);
        count++;
      }
    }
    body.thread();
    body.invoke(RuntimeRefs.call(count));
  }

  private static void genericContent(Body b, Definition d, int line, List<String> names) {
    b.at(d.node);
    int params = b.typeParameters.make(d.typeParams);
    int annotate = b.annotations.functionAnnotate(d.args, d.returns, d.name, line);
    int defaults = b.functions.copyParameter(names.contains(".defaults") ? ".defaults" : null);
    int keywordDefaults =
        b.functions.copyParameter(names.contains(".kwdefaults") ? ".kwdefaults" : null);
    make(b, d, line, defaults, keywordDefaults, annotate);
    b.cb.dup().aload(params);
    b.invoke(RuntimeRefs.SET_TYPE_PARAMS);
    b.free(params);
    b.returnValue();
  }

  private int copyParameter(String name) {
    if (name == null) {
      return -1;
    }
    body.names.loadRaw(name);
    return body.store();
  }

  /** The names of parameters in the order of {@code co_varnames}. */
  static List<Arg> all(Arguments a) {
    List<Arg> all = new ArrayList<>(a.posonlyargs());
    all.addAll(a.args());
    if (a.vararg() != null) {
      all.add(a.vararg());
    }
    all.addAll(a.kwonlyargs());
    if (a.kwarg() != null) {
      all.add(a.kwarg());
    }
    return all;
  }
}
