package typhon.syntax.scope;

import java.util.List;
import typhon.syntax.ast.Arg;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.TypeParam;

/**
 * The first walk over what opens blocks: functions, classes, type aliases, type parameters and
 * annotations.
 */
abstract class DefinitionCollector extends ExpressionCollector {
  private static final String CLASSDICT = "__classdict__";
  private static final String CONDITIONAL_ANNOTATIONS = "__conditional_annotations__";
  private static final String TYPE_PARAMS = ".type_params";

  protected DefinitionCollector(
      ScopeTable table, String filename, FutureFeatures future, boolean topLevelAwait) {
    super(table, filename, future, topLevelAwait);
  }

  protected abstract void visitBody(List<Stmt> body);

  protected void visitFunction(Stmt.FunctionDef f) {
    visitFunction(
        f, f.name(), f.args(), f.decorator_list(), f.type_params(), f.returns(), f.body(), false);
  }

  protected void visitFunction(Stmt.AsyncFunctionDef f) {
    visitFunction(
        f, f.name(), f.args(), f.decorator_list(), f.type_params(), f.returns(), f.body(), true);
  }

  private void visitFunction(
      Stmt function,
      String name,
      Arguments arguments,
      List<Expr> decorators,
      List<TypeParam> typeParams,
      Expr returns,
      List<Stmt> body,
      boolean async) {
    define(name, SymbolFlags.DEF_LOCAL, function.span());
    visit(arguments.defaults());
    visit(arguments.kw_defaults());
    visit(decorators);
    boolean generic = !typeParams.isEmpty();
    if (generic) {
      enterTypeParameters(function, name);
      defineDefaults(arguments, function.span());
      typeParams.forEach(this::visitTypeParam);
    }
    ScopeBlock block = newBlock(name, BlockType.FUNCTION, function.span());
    table.putBody(function, block);
    block.hasDocstring = Docstrings.hasDocstring(body);
    visitSignatureAnnotations(function.span(), arguments, returns);
    enter(block);
    block.coroutine = async;
    defineParameters(arguments);
    visitBody(body);
    exit();
    if (generic) {
      exit();
    }
  }

  /**
   * The defaults are computed outside the type parameters' block and handed in. CPython names
   * {@code .defaults} even for a function that has none.
   */
  private void defineDefaults(Arguments arguments, Span span) {
    define(".defaults", SymbolFlags.DEF_PARAM, span);
    if (arguments.kw_defaults().stream().anyMatch(e -> e != null)) {
      define(".kwdefaults", SymbolFlags.DEF_PARAM, span);
    }
  }

  protected void visitClass(Stmt.ClassDef c) {
    define(c.name(), SymbolFlags.DEF_LOCAL, c.span());
    visit(c.decorator_list());
    String outerPrivateName = privateName;
    boolean generic = !c.type_params().isEmpty();
    if (generic) {
      enterTypeParameters(c, c.name());
      defineAndUse(TYPE_PARAMS, c.span());
      defineAndUse(".generic_base", c.span());
      privateName = c.name();
      current.mangledNames = newNameSet();
      c.type_params().forEach(this::visitTypeParam);
    }
    visit(c.bases());
    visitKeywords(c.keywords());
    ScopeBlock block = enterNew(c.name(), BlockType.CLASS, c.span());
    table.putBody(c, block);
    privateName = c.name();
    if (generic) {
      define("__type_params__", SymbolFlags.DEF_LOCAL, c.span());
      define(TYPE_PARAMS, SymbolFlags.USE, c.span());
    }
    block.hasDocstring = Docstrings.hasDocstring(c.body());
    visitBody(c.body());
    exit();
    if (generic) {
      exit();
    }
    privateName = outerPrivateName;
  }

  private void defineAndUse(String name, Span span) {
    define(name, SymbolFlags.DEF_LOCAL, span);
    define(name, SymbolFlags.USE, span);
  }

  protected void visitTypeAlias(Stmt.TypeAlias alias) {
    visit(alias.name());
    String name = ((Expr.Name) alias.name()).id();
    boolean inClass = current.type() == BlockType.CLASS;
    boolean generic = !alias.type_params().isEmpty();
    if (generic) {
      enterTypeParameters(alias, name);
      alias.type_params().forEach(this::visitTypeParam);
    }
    table.putBody(alias, enterNew(name, BlockType.TYPE_ALIAS, alias.span()));
    seeClassScope(inClass, alias.value().span());
    visit(alias.value());
    exit();
    if (generic) {
      exit();
    }
  }

  private void seeClassScope(boolean inClass, Span span) {
    current.canSeeClassScope = inClass;
    if (inClass) {
      define(CLASSDICT, SymbolFlags.USE, span);
    }
  }

  /** CPython: symtable_enter_type_param_block. */
  private void enterTypeParameters(Stmt generic, String name) {
    boolean inClass = current.type() == BlockType.CLASS;
    table.putTypeParameters(generic, enterNew(name, BlockType.TYPE_PARAMETERS, generic.span()));
    if (inClass) {
      seeClassScope(true, generic.span());
    }
  }

  private void visitTypeParam(TypeParam p) {
    if (p instanceof TypeParam.TypeVar v) {
      defineTypeParam(v.name(), p);
      if (v.bound() != null) {
        String info = v.bound() instanceof Expr.Tuple ? "a TypeVar constraint" : "a TypeVar bound";
        table.putBound(p, visitTypeVariable(v.bound(), v.name(), info));
      }
      visitDefault(p, v.default_value(), v.name(), "a TypeVar default");
    } else if (p instanceof TypeParam.TypeVarTuple v) {
      defineTypeParam(v.name(), p);
      visitDefault(p, v.default_value(), v.name(), "a TypeVarTuple default");
    } else if (p instanceof TypeParam.ParamSpec v) {
      defineTypeParam(v.name(), p);
      visitDefault(p, v.default_value(), v.name(), "a ParamSpec default");
    }
  }

  private void defineTypeParam(String name, TypeParam p) {
    define(name, SymbolFlags.DEF_TYPE_PARAM | SymbolFlags.DEF_LOCAL, p.span());
    if (name.equals(CLASSDICT)) {
      throw error(p.span(), "reserved name '" + name + "' cannot be used for type parameter");
    }
  }

  private void visitDefault(TypeParam p, Expr value, String name, String info) {
    if (value != null) {
      table.putDefault(p, visitTypeVariable(value, name, info));
    }
  }

  /** CPython: symtable_visit_type_param_bound_or_default. */
  private ScopeBlock visitTypeVariable(Expr e, String name, String info) {
    boolean inClass = current.canSeeClassScope;
    ScopeBlock block = enterNew(name, BlockType.TYPE_VARIABLE, e.span());
    seeClassScope(inClass, e.span());
    block.typeVariableInfo = info;
    visit(e);
    exit();
    return block;
  }

  /** The annotation of a variable. CPython: symtable_visit_annotation. */
  protected void visitAnnotation(Expr annotation) {
    ScopeBlock parent = current;
    boolean unevaluated = parent.type() == BlockType.FUNCTION;
    boolean conditional =
        parent.type() == BlockType.MODULE
            || (parent.type() == BlockType.CLASS && parent.inConditionalBlock);
    if (conditional && !parent.hasConditionalAnnotations) {
      parent.hasConditionalAnnotations = true;
      define(CONDITIONAL_ANNOTATIONS, SymbolFlags.USE, annotation.span());
    }
    if (parent.annotations == null) {
      parent.annotations = enterNew("__annotate__", BlockType.ANNOTATION, annotation.span());
      if (parent.type() == BlockType.CLASS && !future.annotationsAreStrings()) {
        seeClassScope(true, annotation.span());
      }
    } else {
      reenter(parent.annotations);
    }
    current.inUnevaluatedAnnotation = unevaluated;
    visit(annotation);
    current.inUnevaluatedAnnotation = false;
    exit();
  }

  /** The annotations of a signature. CPython: symtable_visit_annotations. */
  private void visitSignatureAnnotations(Span span, Arguments arguments, Expr returns) {
    boolean inClass = current.canSeeClassScope || current.type() == BlockType.CLASS;
    table.putBody(arguments, enterNew("__annotate__", BlockType.ANNOTATION, span));
    if (inClass) {
      seeClassScope(true, span);
    }
    arguments.posonlyargs().forEach(this::visitArgAnnotation);
    arguments.args().forEach(this::visitArgAnnotation);
    visitArgAnnotation(arguments.vararg());
    visitArgAnnotation(arguments.kwarg());
    arguments.kwonlyargs().forEach(this::visitArgAnnotation);
    visitUsedAnnotation(returns);
    exit();
  }

  private void visitArgAnnotation(Arg arg) {
    if (arg != null) {
      visitUsedAnnotation(arg.annotation());
    }
  }

  private void visitUsedAnnotation(Expr annotation) {
    if (annotation != null) {
      current.annotationsUsed = true;
      visit(annotation);
    }
  }
}
