package typhon.syntax.scope;

import java.util.List;
import typhon.syntax.ast.Arg;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.Comprehension;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Keyword;
import typhon.syntax.ast.Span;

/** The first walk over expressions. CPython: symtable.c symtable_visit_expr. */
abstract class ExpressionCollector extends BlockCollector {
  protected ExpressionCollector(
      ScopeTable table, String filename, FutureFeatures future, boolean topLevelAwait) {
    super(table, filename, future, topLevelAwait);
  }

  protected void visit(List<Expr> expressions) {
    for (Expr expression : expressions) {
      visitOptional(expression);
    }
  }

  protected void visitOptional(Expr expression) {
    if (expression != null) {
      visit(expression);
    }
  }

  /** Common forms first; an instanceof chain costs no bootstrap at start-up, a switch would. */
  protected void visit(Expr e) {
    if (e instanceof Expr.Name name) {
      visitName(name);
    } else if (e instanceof Expr.Constant) {
      return;
    } else if (e instanceof Expr.Attribute attribute) {
      checkName(attribute.attr(), attribute.span(), attribute.ctx());
      current.startsTracing |= TracingNames.contains(attribute.attr());
      visit(attribute.value());
    } else if (e instanceof Expr.Call call) {
      visit(call.func());
      visit(call.args());
      visitKeywords(call.keywords());
    } else if (e instanceof Expr.Subscript subscript) {
      visit(subscript.value());
      visit(subscript.slice());
    } else if (e instanceof Expr.Tuple tuple) {
      visit(tuple.elts());
    } else if (e instanceof Expr.List list) {
      visit(list.elts());
    } else {
      visitOperator(e);
    }
  }

  private void visitOperator(Expr e) {
    if (e instanceof Expr.BinOp operation) {
      visit(operation.left());
      visit(operation.right());
    } else if (e instanceof Expr.Compare comparison) {
      visit(comparison.left());
      visit(comparison.comparators());
    } else if (e instanceof Expr.BoolOp operation) {
      visit(operation.values());
    } else if (e instanceof Expr.UnaryOp operation) {
      visit(operation.operand());
    } else if (e instanceof Expr.IfExp conditional) {
      visit(conditional.test());
      visit(conditional.body());
      visit(conditional.orelse());
    } else if (e instanceof Expr.Dict dict) {
      visit(dict.keys());
      visit(dict.values());
    } else if (e instanceof Expr.Set set) {
      visit(set.elts());
    } else if (e instanceof Expr.Starred starred) {
      visit(starred.value());
    } else if (e instanceof Expr.Slice slice) {
      visitOptional(slice.lower());
      visitOptional(slice.upper());
      visitOptional(slice.step());
    } else {
      visitStringOrScope(e);
    }
  }

  private void visitStringOrScope(Expr e) {
    if (e instanceof Expr.JoinedStr joined) {
      visit(joined.values());
    } else if (e instanceof Expr.FormattedValue formatted) {
      visit(formatted.value());
      visitOptional(formatted.format_spec());
    } else if (e instanceof Expr.TemplateStr template) {
      visit(template.values());
    } else if (e instanceof Expr.Interpolation interpolation) {
      visit(interpolation.value());
      visitOptional(interpolation.format_spec());
    } else if (e instanceof Expr.Lambda lambda) {
      visitLambda(lambda);
    } else if (e instanceof Expr.ListComp comp) {
      visitComprehension(comp, ComprehensionKind.LIST, comp.generators(), comp.elt(), null);
    } else if (e instanceof Expr.SetComp comp) {
      visitComprehension(comp, ComprehensionKind.SET, comp.generators(), comp.elt(), null);
    } else if (e instanceof Expr.DictComp comp) {
      visitComprehension(comp, ComprehensionKind.DICT, comp.generators(), comp.key(), comp.value());
    } else if (e instanceof Expr.GeneratorExp comp) {
      visitComprehension(comp, ComprehensionKind.GENERATOR, comp.generators(), comp.elt(), null);
    } else {
      visitSuspension(e);
    }
  }

  private void visitSuspension(Expr e) {
    if (e instanceof Expr.NamedExpr named) {
      rejectInAnnotation("named expression", e.span());
      visitNamed(named);
    } else if (e instanceof Expr.Yield yield) {
      rejectInAnnotation("yield expression", e.span());
      visitOptional(yield.value());
      noteYield(e.span());
    } else if (e instanceof Expr.YieldFrom yield) {
      rejectInAnnotation("yield expression", e.span());
      visit(yield.value());
      noteYield(e.span());
    } else if (e instanceof Expr.Await await) {
      rejectInAnnotation("await expression", e.span());
      visitAwait(await);
    } else {
      throw new AssertionError(e);
    }
  }

  private void visitName(Expr.Name name) {
    if (current.inUnevaluatedAnnotation) {
      return;
    }
    boolean load = name.ctx() == ExprContext.Load;
    current.startsTracing |= TracingNames.contains(name.id());
    define(name.id(), load ? SymbolFlags.USE : SymbolFlags.DEF_LOCAL, name.span(), name.ctx());
    if (load && current.type().isFunctionLike() && name.id().equals("super")) {
      define("__class__", SymbolFlags.USE, name.span());
    }
  }

  protected void visitKeywords(List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      if (keyword.arg() != null) {
        checkName(keyword.arg(), keyword.span(), ExprContext.Store);
      }
    }
    for (Keyword keyword : keywords) {
      visit(keyword.value());
    }
  }

  private void visitLambda(Expr.Lambda lambda) {
    visit(lambda.args().defaults());
    visit(lambda.args().kw_defaults());
    table.putBody(lambda, enterNew("lambda", BlockType.FUNCTION, lambda.span()));
    defineParameters(lambda.args());
    visit(lambda.body());
    exit();
  }

  /** CPython: symtable_visit_arguments. */
  protected void defineParameters(Arguments arguments) {
    defineParameters(arguments.posonlyargs());
    defineParameters(arguments.args());
    defineParameters(arguments.kwonlyargs());
    if (arguments.vararg() != null) {
      defineParameter(arguments.vararg());
      current.varargs = true;
    }
    if (arguments.kwarg() != null) {
      defineParameter(arguments.kwarg());
      current.varkeywords = true;
    }
  }

  private void defineParameters(List<Arg> parameters) {
    for (Arg parameter : parameters) {
      defineParameter(parameter);
    }
  }

  private void defineParameter(Arg parameter) {
    define(parameter.arg(), SymbolFlags.DEF_PARAM, parameter.span());
  }

  /** CPython: symtable_handle_namedexpr. */
  private void visitNamed(Expr.NamedExpr named) {
    if (current.comprehensionIterDepth > 0) {
      throw error(
          named.span(),
          "assignment expression cannot be used in a comprehension iterable expression");
    }
    if (current.comprehension != ComprehensionKind.NONE) {
      bindOutsideComprehension((Expr.Name) named.target());
    }
    visit(named.value());
    visit(named.target());
  }

  /** CPython: symtable_extend_namedexpr_scope. */
  private void bindOutsideComprehension(Expr.Name target) {
    for (ScopeBlock block : innermostFirst()) {
      if (block.comprehension != ComprehensionKind.NONE) {
        checkNotIterationVariable(block, target);
      } else if (block.type() == BlockType.FUNCTION) {
        boolean global = (flagsIn(block, target.id()) & SymbolFlags.DEF_GLOBAL) != 0;
        define(
            target.id(), global ? SymbolFlags.DEF_GLOBAL : SymbolFlags.DEF_NONLOCAL, target.span());
        recordDirective(target.id(), target.span());
        defineIn(block, target.id(), SymbolFlags.DEF_LOCAL, target.span());
        return;
      } else if (block.type() == BlockType.MODULE) {
        define(target.id(), SymbolFlags.DEF_GLOBAL, target.span());
        recordDirective(target.id(), target.span());
        defineIn(block, target.id(), SymbolFlags.DEF_GLOBAL, target.span());
        return;
      } else {
        rejectNamedTarget(block, target.span());
      }
    }
  }

  private void checkNotIterationVariable(ScopeBlock comprehension, Expr.Name target) {
    int iterationVariable = SymbolFlags.DEF_COMP_ITER | SymbolFlags.DEF_LOCAL;
    if ((flagsIn(comprehension, target.id()) & iterationVariable) == iterationVariable) {
      throw error(
          target.span(),
          "assignment expression cannot rebind comprehension iteration variable '"
              + target.id()
              + "'");
    }
  }

  private void rejectNamedTarget(ScopeBlock block, Span span) {
    String start = "assignment expression within a comprehension cannot be used ";
    String place =
        switch (block.type()) {
          case CLASS -> "in a class body";
          case TYPE_PARAMETERS -> "within the definition of a generic";
          case TYPE_ALIAS -> "in a type alias";
          case TYPE_VARIABLE -> "in a TypeVar bound";
          case FUNCTION, MODULE, ANNOTATION -> null;
        };
    if (place != null) {
      throw error(span, start.concat(place));
    }
  }

  private void noteYield(Span span) {
    current.generator = true;
    if (current.comprehension != ComprehensionKind.NONE) {
      String place =
          switch (current.comprehension) {
            case LIST -> "list comprehension";
            case SET -> "set comprehension";
            case DICT -> "dict comprehension";
            case GENERATOR, NONE -> "generator expression";
          };
      throw error(span, "'yield' inside ".concat(place));
    }
  }

  private void visitAwait(Expr.Await await) {
    if (!allowsTopLevelAwait()) {
      if (!current.type().isFunctionLike()) {
        throw error(await.span(), "'await' outside function");
      }
      if (!isAsyncFunction() && current.comprehension == ComprehensionKind.NONE) {
        throw error(await.span(), "'await' outside async function");
      }
    }
    visit(await.value());
    current.coroutine = true;
  }

  private boolean isAsyncFunction() {
    return current.type() == BlockType.FUNCTION && current.coroutine;
  }

  /** CPython: symtable_raise_if_annotation_block. */
  private void rejectInAnnotation(String what, Span span) {
    String place =
        switch (current.type()) {
          case ANNOTATION -> "an annotation";
          case TYPE_VARIABLE -> current.typeVariableInfo;
          case TYPE_ALIAS -> "a type alias";
          case TYPE_PARAMETERS -> "the definition of a generic";
          case FUNCTION, CLASS, MODULE -> null;
        };
    if (place != null) {
      throw error(span, what + " cannot be used within " + place);
    }
  }

  /** CPython: symtable_handle_comprehension. */
  private void visitComprehension(
      Expr e, ComprehensionKind kind, List<Comprehension> generators, Expr element, Expr value) {
    Comprehension outermost = generators.getFirst();
    current.comprehensionIterDepth++;
    visit(outermost.iter());
    current.comprehensionIterDepth--;
    ScopeBlock block = enterNew(blockName(kind), BlockType.FUNCTION, e.span());
    table.putBody(e, block);
    block.comprehension = kind;
    block.coroutine = outermost.is_async() != 0;
    define(".0", SymbolFlags.DEF_PARAM, e.span());
    visitTarget(outermost.target());
    visit(outermost.ifs());
    for (Comprehension inner : generators.subList(1, generators.size())) {
      visitInnerLoop(inner);
    }
    visitOptional(value);
    visit(element);
    boolean generator = kind == ComprehensionKind.GENERATOR;
    block.generator = generator;
    boolean async = block.coroutine && !generator;
    exit();
    if (async) {
      if (!isAsyncFunction()
          && current.comprehension == ComprehensionKind.NONE
          && !allowsTopLevelAwait()) {
        throw error(e.span(), "asynchronous comprehension outside of an asynchronous function");
      }
      current.coroutine = true;
    }
  }

  private static String blockName(ComprehensionKind kind) {
    return switch (kind) {
      case LIST -> "listcomp";
      case SET -> "setcomp";
      case DICT -> "dictcomp";
      case GENERATOR, NONE -> "genexpr";
    };
  }

  private void visitTarget(Expr target) {
    current.inComprehensionTarget = true;
    visit(target);
    current.inComprehensionTarget = false;
  }

  private void visitInnerLoop(Comprehension loop) {
    visitTarget(loop.target());
    current.comprehensionIterDepth++;
    visit(loop.iter());
    current.comprehensionIterDepth--;
    visit(loop.ifs());
    if (loop.is_async() != 0) {
      current.coroutine = true;
    }
  }
}
