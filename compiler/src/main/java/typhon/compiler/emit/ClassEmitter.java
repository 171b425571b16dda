package typhon.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.compiler.plan.StaticAttributes;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Keyword;
import typhon.syntax.ast.Stmt;
import typhon.syntax.scope.Docstrings;
import typhon.syntax.scope.ScopeBlock;

/** Class definitions. CPython: codegen.c codegen_class. */
final class ClassEmitter {
  private final Body body;

  ClassEmitter(Body body) {
    this.body = body;
  }

  void define(Stmt.ClassDef c) {
    int[] decorators = body.functions.pushDecorators(c.decorator_list());
    int line = FunctionEmitter.firstLine(c, c.decorator_list());
    body.at(c);
    if (c.type_params().isEmpty()) {
      build(c, line, null);
    } else {
      generic(c, line);
    }
    body.functions.applyDecorators(decorators, c.decorator_list());
    body.at(c);
    body.names.store(c.name());
  }

  /** Pushes the class; {@code genericBase} is an additional base pushed by its emitter, or null. */
  private void build(Stmt.ClassDef c, int line, Runnable genericBase) {
    ScopeBlock block = body.unit.scopes().block(c);
    CodePlan plan =
        body.unit.plan(
            c,
            c.name(),
            body.functions.qualifiedName(c.name()),
            c.name(),
            block,
            body.plan,
            line,
            new CodePlan.Parameters(0, 0, 0, false, false),
            b -> content(b, c, line));
    body.functions.makeFunction(plan, -1, -1, -1);
    int function = body.store();
    if (CallEmitter.isSimple(c.bases(), c.keywords())) {
      List<Body.Operand> operands = body.calls.arrayOperands(c.bases(), List.of());
      if (genericBase != null) {
        operands.add(new Body.Operand(genericBase, false));
      }
      for (Keyword k : c.keywords()) {
        operands.add(body.operand(k.value()));
      }
      body.array(operands);
      body.calls.keywordNames(c.keywords());
    } else {
      body.cb.aconst_null().aconst_null();
      List<Expr> bases = new ArrayList<>(c.bases());
      if (genericBase != null) {
        bases.add(new Expr.Name(".generic_base", ExprContext.Load, c.span()));
      }
      body.calls.arguments(bases, c.keywords());
      int collector = body.store(Types.of(typhon.runtime.ops.CallArguments.class));
      body.cb.aload(collector);
      body.invoke(RuntimeRefs.ARGUMENTS_VALUES);
      body.cb.aload(collector);
      body.invoke(RuntimeRefs.ARGUMENTS_NAMES);
      body.free(collector);
    }
    body.cb.aload(function);
    body.free(function);
    body.name(c.name());
    body.thread();
    body.at(c);
    body.invoke(RuntimeRefs.BUILD_CLASS);
  }

  private void generic(Stmt.ClassDef c, int line) {
    ScopeBlock block = body.unit.scopes().typeParameters(c);
    CodePlan plan =
        body.unit.plan(
            c.type_params(),
            "<generic parameters of " + c.name() + ">",
            body.functions.qualifiedName("<generic parameters of " + c.name() + ">"),
            c.name(),
            block,
            body.plan,
            line,
            CodePlan.Parameters.NONE,
            b -> b.classes.genericContent(c, line));
    body.functions.makeFunction(plan, -1, -1, -1);
    body.thread();
    body.invoke(RuntimeRefs.call(0));
  }

  private void genericContent(Stmt.ClassDef c, int line) {
    body.at(c);
    int params = body.typeParameters.make(c.type_params());
    body.cb.aload(params);
    body.names.storeMangled(".type_params");
    body.cb.aload(params);
    body.invoke(RuntimeRefs.GENERIC_BASE);
    body.names.storeMangled(".generic_base");
    body.free(params);
    build(c, line, () -> body.names.loadMangled(".generic_base"));
    body.returnValue();
  }

  private static void content(Body b, Stmt.ClassDef c, int line) {
    ScopeBlock block = b.plan.block();
    if (b.events == null) {
      b.at(c);
    }
    b.names.loadMangled("__name__");
    b.names.storeMangled("__module__");
    b.constant(b.plan.qualifiedName());
    b.names.storeMangled("__qualname__");
    b.constant((long) line);
    b.names.storeMangled("__firstlineno__");
    if (!c.type_params().isEmpty()) {
      b.names.loadMangled(".type_params");
      b.names.storeMangled("__type_params__");
    }
    if (block.needsClassDict()) {
      b.cb.aload(b.names.cellSlot("__classdict__")).aload(b.namespaceSlot);
      b.invoke(RuntimeRefs.CELL_SET);
    }
    Expr.Constant doc = Docstrings.of(c.body());
    new Parts(b)
        .emit(
            doc == null ? c.body() : c.body().subList(1, c.body().size()),
            part -> {
              part.annotations.beginBlock(c.body());
              if (doc != null && part.unit.optimize() < 2) {
                part.traceAt(doc);
                part.constant(part.unit.cleanDoc(doc.value()));
                part.names.storeMangled("__doc__");
              }
            },
            part -> part.annotations.endBlock(c.body(), line));
    if (b.events == null) {
      b.at(c);
    }
    List<Object> attributes = new ArrayList<>(StaticAttributes.of(c));
    b.constant(new ConstantValue.TupleValue(attributes));
    b.names.storeMangled("__static_attributes__");
    if (block.needsClassDict()) {
      b.cb.aload(b.names.cellSlot("__classdict__"));
      b.names.storeMangled("__classdictcell__");
    }
    if (block.needsClassClosure()) {
      b.cb.aload(b.names.cellSlot("__class__"));
      b.cb.dup();
      b.names.storeMangled("__classcell__");
    } else {
      b.none();
    }
    b.returnValue();
  }
}
