package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.runtime.ops.CallArguments;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Keyword;
import typhon.syntax.scope.SymbolScope;

/** Calls of functions and methods. */
final class CallEmitter {
  private static final int MAX_DIRECT = 3;

  private final Body body;

  CallEmitter(Body body) {
    this.body = body;
  }

  void emit(Expr.Call c) {
    if (isPlainSuper(c)) {
      plainSuper(c);
    } else if (c.func() instanceof Expr.Attribute a && a.ctx() == ExprContext.Load) {
      methodCall(c, a);
    } else {
      functionCall(c);
    }
  }

  private void functionCall(Expr.Call c) {
    if (isDirect(c)) {
      directCall(c);
    } else if (isSimple(c.args(), c.keywords())) {
      body.expr(c.func());
      if (suspends(c)) {
        int callee = body.store();
        pushSpilled(List.of(argumentArray(c)), Types.OBJECTS, () -> targetAnd(callee));
        body.free(callee);
      } else {
        body.cb.dup();
        body.invoke(RuntimeRefs.TARGET);
        body.cb.swap();
        body.push(List.of(argumentArray(c)));
      }
      invokeArray(c, false);
    } else {
      body.expr(c.func());
      body.cb.aconst_null();
      general(c.args(), c.keywords(), c);
    }
  }

  /** Few arguments and no keywords: the callee's target takes them from the stack. */
  private boolean isDirect(Expr.Call c) {
    return body.events == null
        && c.keywords().isEmpty()
        && c.args().size() <= MAX_DIRECT
        && !ExpressionEmitter.hasStar(c.args());
  }

  private void directCall(Expr.Call c) {
    body.expr(c.func());
    List<Body.Operand> operands = body.operands(c.args());
    if (suspends(c)) {
      int callee = body.store();
      pushSpilled(operands, Types.OBJECT, () -> targetAnd(callee));
      body.free(callee);
    } else {
      body.cb.dup();
      body.invoke(RuntimeRefs.TARGET);
      body.cb.swap();
      body.push(operands);
    }
    body.thread();
    body.at(c);
    body.invoke(RuntimeRefs.callTarget(false, c.args().size()));
  }

  /** Pushes operands after others that must not be on the stack while they are evaluated. */
  private void pushSpilled(List<Body.Operand> operands, ClassDesc type, Runnable before) {
    body.push(operands);
    int[] slots = new int[operands.size()];
    for (int i = slots.length - 1; i >= 0; i--) {
      slots[i] = body.store(type);
    }
    before.run();
    for (int slot : slots) {
      body.cb.aload(slot);
      body.free(slot);
    }
  }

  private void targetAnd(int callee) {
    body.cb.aload(callee);
    body.invoke(RuntimeRefs.TARGET);
    body.cb.aload(callee);
  }

  private void methodCall(Expr.Call c, Expr.Attribute a) {
    int self;
    int callee;
    if (a.value() instanceof Expr.Call s
        && isPlainSuper(s)
        && body.names.cellSlot("__class__") >= 0) {
      self = body.temp();
      callee = loadSuperMethod(self, s, a);
    } else {
      body.expr(a.value());
      self = body.store();
      body.at(a);
      callee = loadMethod(self, a);
    }
    boolean direct = isDirect(c);
    if (direct || isSimple(c.args(), c.keywords())) {
      List<Body.Operand> operands = direct ? body.operands(c.args()) : List.of(argumentArray(c));
      Runnable before =
          () -> {
            targetAnd(callee);
            body.cb.aload(self);
          };
      if (suspends(c)) {
        pushSpilled(operands, direct ? Types.OBJECT : Types.OBJECTS, before);
      } else {
        before.run();
        body.push(operands);
      }
      if (direct) {
        body.thread();
        body.at(c, a);
        body.invoke(RuntimeRefs.callTarget(true, c.args().size()));
      } else {
        invokeArray(c, true);
      }
    } else {
      body.cb.aload(callee).aload(self);
      general(c.args(), c.keywords(), c);
    }
    body.free(callee);
    body.free(self);
  }

  /**
   * Finds the method before the arguments are evaluated; empties {@code self} when it is already
   * bound.
   */
  private int loadMethod(int self, Expr.Attribute a) {
    String name = body.mangle(a.attr());
    body.plan.useAttribute(name);
    Label found = body.label();
    body.cb.aload(self);
    body.name(name);
    body.site("call", a.value(), name);
    body.invoke(RuntimeRefs.FIND_METHOD);
    body.cb.dup().ifnonnull(found);
    body.cb.pop().aload(self);
    body.name(name);
    body.site("read", a.value(), name);
    body.invoke(RuntimeRefs.READ_ATTRIBUTE);
    body.cb.aconst_null().astore(self);
    body.cb.labelBinding(found);
    return body.store();
  }

  /**
   * Finds the method of {@code super().name(...)} without making the super object where that can
   * be.
   */
  private int loadSuperMethod(int self, Expr.Call s, Expr.Attribute a) {
    String name = body.mangle(a.attr());
    body.plan.useAttribute(name);
    Label found = body.label();
    body.expr(s.func());
    int callee = body.store();
    firstArgument(body.plan);
    body.cb.astore(self);
    body.cb.aload(callee).aload(body.names.cellSlot("__class__")).aload(self);
    body.name(name);
    body.site("super", a.value(), name);
    body.at(a);
    body.invoke(RuntimeRefs.FIND_SUPER_METHOD);
    body.cb.dup().ifnonnull(found);
    body.cb.pop();
    body.cb.aload(callee).aload(body.names.cellSlot("__class__")).aload(self);
    body.thread();
    body.at(s);
    body.invoke(RuntimeRefs.PLAIN_SUPER);
    body.name(name);
    body.site("read", a.value(), name);
    body.at(a);
    body.invoke(RuntimeRefs.READ_ATTRIBUTE);
    body.cb.aconst_null().astore(self);
    body.bind(found);
    body.cb.astore(callee);
    return callee;
  }

  private boolean suspends(Expr.Call c) {
    return body.suspending().inAny(c.args()) || body.suspending().keywords(c.keywords());
  }

  static boolean isSimple(List<Expr> args, List<Keyword> keywords) {
    for (Keyword k : keywords) {
      if (k.arg() == null) {
        return false;
      }
    }
    return !ExpressionEmitter.hasStar(args);
  }

  /** The arguments in an array. */
  private Body.Operand argumentArray(Expr.Call c) {
    return new Body.Operand(() -> body.array(arrayOperands(c.args(), c.keywords())), suspends(c));
  }

  List<Body.Operand> arrayOperands(List<Expr> args, List<Keyword> keywords) {
    List<Body.Operand> all = body.operands(args);
    for (Keyword k : keywords) {
      all.add(body.operand(k.value()));
    }
    return all;
  }

  /** Pushes the names of keyword arguments, or null. */
  void keywordNames(List<Keyword> keywords) {
    if (keywords.isEmpty()) {
      body.cb.aconst_null();
      return;
    }
    List<String> names = new ArrayList<>();
    for (Keyword k : keywords) {
      names.add(k.arg());
    }
    body.unit.keywords(body.cb, names);
  }

  private void invokeArray(Expr.Call c, boolean method) {
    keywordNames(c.keywords());
    body.thread();
    if (method && c.func() instanceof Expr.Attribute a) {
      body.at(c, a);
    } else {
      body.at(c);
    }
    if (body.events != null) {
      body.invoke(method ? RuntimeRefs.CALL_METHOD_TRACED : RuntimeRefs.CALL_TRACED);
    } else {
      body.invoke(method ? RuntimeRefs.CALL_METHOD_ARRAY : RuntimeRefs.CALL_ARRAY);
    }
  }

  /** The call with stars: callee and receiver (or null) are on the stack. */
  void general(List<Expr> args, List<Keyword> keywords, Expr call) {
    arguments(args, keywords);
    body.thread();
    body.at(call);
    body.invoke(
        body.events != null ? RuntimeRefs.ARGUMENTS_CALL_TRACED : RuntimeRefs.ARGUMENTS_CALL);
  }

  /** From callee and receiver to an argument collector. */
  void arguments(List<Expr> args, List<Keyword> keywords) {
    body.invoke(RuntimeRefs.ARGUMENTS);
    int collector = body.store(Types.of(CallArguments.class));
    for (Expr e : args) {
      Expr value = e instanceof Expr.Starred s ? s.value() : e;
      body.expr(value);
      body.cb.aload(collector).swap();
      body.at(value);
      body.invoke(
          e instanceof Expr.Starred ? RuntimeRefs.ARGUMENTS_STAR : RuntimeRefs.ARGUMENTS_ADD);
    }
    for (Keyword k : keywords) {
      body.expr(k.value());
      body.cb.aload(collector).swap();
      body.at(k);
      if (k.arg() == null) {
        body.invoke(RuntimeRefs.ARGUMENTS_MAPPING);
      } else {
        body.name(k.arg());
        body.cb.swap();
        body.invoke(RuntimeRefs.ARGUMENTS_KEYWORD);
      }
    }
    body.cb.aload(collector);
    body.free(collector);
  }

  // super() without arguments

  private boolean isPlainSuper(Expr.Call c) {
    return c.func() instanceof Expr.Name n
        && n.id().equals("super")
        && c.args().isEmpty()
        && c.keywords().isEmpty()
        && body.plan.isFunctionLike()
        && body.plan.block().scopeOf("super") != SymbolScope.LOCAL;
  }

  /** The class cell and the first argument are at hand: no frame needs to be asked. */
  private void plainSuper(Expr.Call c) {
    body.expr(c.func());
    int classCell = body.names.cellSlot("__class__");
    if (classCell >= 0) {
      body.cb.aload(classCell);
    } else {
      body.cb.aconst_null();
    }
    firstArgument(body.plan);
    body.thread();
    body.at(c);
    body.invoke(RuntimeRefs.PLAIN_SUPER);
  }

  private void firstArgument(CodePlan plan) {
    if (plan.parameters().positional() == 0) {
      body.cb.aconst_null();
      return;
    }
    String first = plan.variables().getFirst();
    int cell = body.names.cellSlot(first);
    if (cell >= 0) {
      body.cb.aload(cell);
      body.invoke(RuntimeRefs.CELL_GET);
    } else {
      body.names.loadRaw(first);
    }
    body.invoke(RuntimeRefs.SUPER_FIRST);
  }
}
