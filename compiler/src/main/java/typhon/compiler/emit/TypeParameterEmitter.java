package typhon.compiler.emit;

import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.TypeParam;
import typhon.syntax.scope.ScopeBlock;

/** Type parameters and type aliases (PEP 695, PEP 696). */
final class TypeParameterEmitter {
  private final Body body;

  TypeParameterEmitter(Body body) {
    this.body = body;
  }

  /** Makes and binds the parameters; stores the tuple of them in a temporary. */
  int make(List<TypeParam> params) {
    body.cb.loadConstant(params.size());
    body.cb.anewarray(Types.OBJECT);
    int all = body.store(Types.OBJECTS);
    for (int i = 0; i < params.size(); i++) {
      TypeParam p = params.get(i);
      body.at(p);
      one(p);
      body.cb.dup();
      body.cb.aload(all).swap();
      body.cb.loadConstant(i);
      body.cb.swap().aastore();
      body.names.store(name(p));
    }
    body.cb.aload(all);
    body.free(all);
    body.invoke(RuntimeRefs.TUPLE);
    return body.store();
  }

  private static String name(TypeParam p) {
    return switch (p) {
      case TypeParam.TypeVar t -> t.name();
      case TypeParam.ParamSpec t -> t.name();
      case TypeParam.TypeVarTuple t -> t.name();
    };
  }

  private void one(TypeParam p) {
    switch (p) {
      case TypeParam.TypeVar t -> {
        body.name(t.name());
        lazily(t.bound(), body.unit.scopes().bound(t), t.name());
        body.cb.loadConstant(t.bound() instanceof Expr.Tuple ? 1 : 0);
        lazily(t.default_value(), body.unit.scopes().defaultValue(t), t.name());
        body.invoke(RuntimeRefs.TYPE_VAR);
      }
      case TypeParam.ParamSpec t -> {
        body.name(t.name());
        lazily(t.default_value(), body.unit.scopes().defaultValue(t), t.name());
        body.invoke(RuntimeRefs.PARAM_SPEC);
      }
      case TypeParam.TypeVarTuple t -> {
        body.name(t.name());
        lazily(t.default_value(), body.unit.scopes().defaultValue(t), t.name());
        body.invoke(RuntimeRefs.TYPE_VAR_TUPLE);
      }
    }
  }

  /** Pushes a function that evaluates the expression, or null when there is none. */
  private void lazily(Expr e, ScopeBlock block, String name) {
    if (e == null) {
      body.cb.aconst_null();
      return;
    }
    CodePlan plan =
        body.functions.plan(
            block,
            name,
            block,
            e.line(),
            CodePlan.Parameters.positionalOnly(1),
            b -> b.typeParameters.evaluation(e));
    body.functions.makeFunction(plan, -1, -1, -1);
  }

  private void evaluation(Expr e) {
    body.names.loadRaw(".format");
    body.cb.iconst_2();
    body.invoke(RuntimeRefs.CHECK_FORMAT);
    if (e instanceof Expr.Starred s) {
      body.expr(s.value());
      body.at(s);
      body.cb.iconst_1();
      body.invoke(RuntimeRefs.UNPACK);
      body.cb.iconst_0().aaload();
    } else {
      body.expr(e);
    }
    body.returnValue();
  }

  void alias(Stmt.TypeAlias t) {
    String name = ((Expr.Name) t.name()).id();
    body.at(t);
    if (t.type_params().isEmpty()) {
      aliasObject(t, name, -1);
    } else {
      ScopeBlock block = body.unit.scopes().typeParameters(t);
      CodePlan plan =
          body.functions.plan(
              t.type_params(),
              "<generic parameters of " + name + ">",
              block,
              t.line(),
              CodePlan.Parameters.NONE,
              b -> b.typeParameters.genericAlias(t, name));
      body.functions.makeFunction(plan, -1, -1, -1);
      body.thread();
      body.invoke(RuntimeRefs.call(0));
    }
    body.names.store(name);
  }

  private void genericAlias(Stmt.TypeAlias t, String name) {
    int params = make(t.type_params());
    aliasObject(t, name, params);
    body.free(params);
    body.returnValue();
  }

  private void aliasObject(Stmt.TypeAlias t, String name, int params) {
    body.name(name);
    if (params < 0) {
      body.cb.aconst_null();
    } else {
      body.cb.aload(params);
    }
    CodePlan plan =
        body.functions.plan(
            t,
            name,
            body.unit.scopes().block(t),
            t.line(),
            CodePlan.Parameters.positionalOnly(1),
            b -> b.typeParameters.evaluation(t.value()));
    body.functions.makeFunction(plan, -1, -1, -1);
    body.invoke(RuntimeRefs.TYPE_ALIAS);
  }
}
