package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.Alias;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.TypeParam;
import typhon.syntax.token.TokenType;

/** Statements of one line. */
abstract class SimpleStatementParser extends PatternParser {
  protected SimpleStatementParser(TokenBuffer tokens, ParserOptions options, StringValues values) {
    super(tokens, options, values);
  }

  // simple_stmts: ';'.simple_stmt+ [';'] NEWLINE
  protected final void simpleStatements(List<Stmt> into) {
    do {
      into.add(simpleStatement());
    } while (accept(TokenType.SEMI) && !at(TokenType.NEWLINE));
    expect(TokenType.NEWLINE);
  }

  // simple_stmt: assignment | type_alias | star_expressions | return_stmt | import_stmt
  //   | raise_stmt | pass_stmt | del_stmt | yield_stmt | assert_stmt | break_stmt
  //   | continue_stmt | global_stmt | nonlocal_stmt
  private Stmt simpleStatement() {
    int first = pos;
    switch (type()) {
      case TokenType.KW_RETURN -> {
        pos++;
        Expr value = atStarExpressionStart() ? starExpressions() : null;
        return new Stmt.Return(value, spanFrom(first));
      }
      case TokenType.KW_IMPORT -> {
        return importName();
      }
      case TokenType.KW_FROM -> {
        return importFrom();
      }
      case TokenType.KW_RAISE -> {
        return raise();
      }
      case TokenType.KW_PASS -> {
        pos++;
        return new Stmt.Pass(spanOf(first));
      }
      case TokenType.KW_DEL -> {
        return delete();
      }
      case TokenType.KW_ASSERT -> {
        return assertion();
      }
      case TokenType.KW_BREAK -> {
        pos++;
        return new Stmt.Break(spanOf(first));
      }
      case TokenType.KW_CONTINUE -> {
        pos++;
        return new Stmt.Continue(spanOf(first));
      }
      case TokenType.KW_GLOBAL -> {
        List<String> names = names();
        return new Stmt.Global(names, spanFrom(first));
      }
      case TokenType.KW_NONLOCAL -> {
        List<String> names = names();
        return new Stmt.Nonlocal(names, spanFrom(first));
      }
      default -> {
        return atTypeAlias() ? typeAlias() : expressionStatement();
      }
    }
  }

  private boolean atTypeAlias() {
    return atSoft("type") && typeAt(1) == TokenType.NAME;
  }

  // type_alias: "type" NAME [type_params] '=' expression
  private Stmt typeAlias() {
    requireVersion(12);
    int first = pos++;
    Expr name = storedName(pos++);
    List<TypeParam> parameters = optionalTypeParams();
    expect(TokenType.EQUAL);
    Expr value = expression();
    return new Stmt.TypeAlias(name, parameters, value, spanFrom(first));
  }

  // assignment: NAME ':' expression ['=' annotated_rhs]
  //   | ('(' single_target ')' | single_subscript_attribute_target) ':' expression
  //     ['=' annotated_rhs]
  //   | (star_targets '=')+ annotated_rhs !'=' [TYPE_COMMENT]
  //   | single_target augassign annotated_rhs
  private Stmt expressionStatement() {
    int first = pos;
    if (at(TokenType.KW_YIELD)) {
      Expr value = yieldExpression();
      return new Stmt.ExprStmt(value, spanFrom(first));
    }
    Expr e = starExpressions();
    int next = type();
    if (next == TokenType.EQUAL) {
      return assign(first, e);
    }
    if (next == TokenType.COLON) {
      return annotated(first, e);
    }
    Operator operator = augmented(next);
    if (operator != null) {
      if (operator == Operator.MatMult) {
        requireVersion(5);
      }
      Expr target = asSingleTarget(e);
      pos++;
      Expr value = annotatedRhs();
      return new Stmt.AugAssign(target, operator, value, spanFrom(first));
    }
    return new Stmt.ExprStmt(e, spanFrom(first));
  }

  private Stmt assign(int first, Expr firstTarget) {
    List<Expr> targets = new ArrayList<>(1);
    Expr e = firstTarget;
    while (accept(TokenType.EQUAL)) {
      targets.add(asTarget(e));
      e = annotatedRhs();
    }
    String comment = optionalTypeComment();
    return new Stmt.Assign(targets, e, comment, spanFrom(first));
  }

  protected final String optionalTypeComment() {
    return at(TokenType.TYPE_COMMENT) ? text(pos++) : null;
  }

  private Stmt annotated(int first, Expr e) {
    requireVersion(6);
    if (startsWithTargetInParentheses(first, e)) {
      throw mismatch();
    }
    Expr target = asSingleTarget(e);
    boolean simple = e instanceof Expr.Name && tokens.types[first] == TokenType.NAME;
    pos++;
    Expr annotation = expression();
    Expr value = accept(TokenType.EQUAL) ? annotatedRhs() : null;
    return new Stmt.AnnAssign(target, annotation, value, simple ? 1 : 0, spanFrom(first));
  }

  /**
   * Whether there is more behind a target in parentheses, as in {@code (x).y}. The grammar has only
   * the parentheses themselves: its group {@code '(' single_target ')' | ...} has chosen by then.
   */
  private boolean startsWithTargetInParentheses(int first, Expr e) {
    Expr inner = e;
    while (tokens.types[first] == TokenType.LPAR && startsAt(first, inner)) {
      if (inner instanceof Expr.Attribute attribute) {
        inner = attribute.value();
      } else if (inner instanceof Expr.Subscript subscript) {
        inner = subscript.value();
      } else if (inner instanceof Expr.Call call) {
        inner = call.func();
      } else {
        return false;
      }
    }
    return inner != e
        && (inner instanceof Expr.Name
            || inner instanceof Expr.Attribute
            || inner instanceof Expr.Subscript);
  }

  private boolean startsAt(int token, Expr e) {
    return e.span().line() == tokens.lines[token] && e.span().column() == tokens.columns[token];
  }

  // augassign: '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>='
  //   | '**=' | '//='
  private static Operator augmented(int token) {
    return switch (token) {
      case TokenType.PLUSEQUAL -> Operator.Add;
      case TokenType.MINEQUAL -> Operator.Sub;
      case TokenType.STAREQUAL -> Operator.Mult;
      case TokenType.ATEQUAL -> Operator.MatMult;
      case TokenType.SLASHEQUAL -> Operator.Div;
      case TokenType.PERCENTEQUAL -> Operator.Mod;
      case TokenType.AMPEREQUAL -> Operator.BitAnd;
      case TokenType.VBAREQUAL -> Operator.BitOr;
      case TokenType.CIRCUMFLEXEQUAL -> Operator.BitXor;
      case TokenType.LEFTSHIFTEQUAL -> Operator.LShift;
      case TokenType.RIGHTSHIFTEQUAL -> Operator.RShift;
      case TokenType.DOUBLESTAREQUAL -> Operator.Pow;
      case TokenType.DOUBLESLASHEQUAL -> Operator.FloorDiv;
      default -> null;
    };
  }

  // raise_stmt: 'raise' expression 'from' expression | 'raise' expression | 'raise'
  private Stmt raise() {
    int first = pos++;
    Expr exception = null;
    Expr cause = null;
    if (atExpressionStart()) {
      exception = expression();
      cause = accept(TokenType.KW_FROM) ? expression() : null;
    }
    return new Stmt.Raise(exception, cause, spanFrom(first));
  }

  // del_stmt: 'del' del_targets &(';' | NEWLINE)
  private Stmt delete() {
    int first = pos++;
    List<Expr> targets = delTargets();
    if (!at(TokenType.SEMI) && !at(TokenType.NEWLINE)) {
      throw mismatch();
    }
    return new Stmt.Delete(targets, spanFrom(first));
  }

  // assert_stmt: 'assert' expression [',' expression]
  private Stmt assertion() {
    int first = pos++;
    Expr test = expression();
    Expr message = accept(TokenType.COMMA) ? expression() : null;
    return new Stmt.Assert(test, message, spanFrom(first));
  }

  // ('global' | 'nonlocal') ','.NAME+
  private List<String> names() {
    pos++;
    List<String> names = new ArrayList<>(1);
    do {
      names.add(expectName());
    } while (accept(TokenType.COMMA));
    return names;
  }

  // import_name: 'import' dotted_as_names
  // dotted_as_name: dotted_name ['as' NAME]
  private Stmt importName() {
    int first = pos++;
    List<Alias> aliases = new ArrayList<>(1);
    do {
      int start = pos;
      String name = dottedName();
      String asName = accept(TokenType.KW_AS) ? expectName() : null;
      aliases.add(new Alias(name, asName, spanFrom(start)));
    } while (accept(TokenType.COMMA));
    return new Stmt.Import(aliases, spanFrom(first));
  }

  // dotted_name: dotted_name '.' NAME | NAME
  private String dottedName() {
    String name = expectName();
    if (!at(TokenType.DOT)) {
      return name;
    }
    StringBuilder dotted = new StringBuilder(name);
    while (accept(TokenType.DOT)) {
      dotted.append('.').append(expectName());
    }
    return dotted.toString();
  }

  // import_from: 'from' ('.' | '...')* dotted_name 'import' import_from_targets
  //   | 'from' ('.' | '...')+ 'import' import_from_targets
  private Stmt importFrom() {
    int first = pos++;
    int level = 0;
    while (at(TokenType.DOT) || at(TokenType.ELLIPSIS)) {
      level += at(TokenType.DOT) ? 1 : 3;
      pos++;
    }
    String module = level == 0 || at(TokenType.NAME) ? dottedName() : null;
    expect(TokenType.KW_IMPORT);
    List<Alias> aliases = importTargets();
    checkFutureImport(module, level, aliases);
    return new Stmt.ImportFrom(module, aliases, level, spanFrom(first));
  }

  /** CPython: _PyPegen_checked_future_import. */
  protected abstract void checkFutureImport(String module, int level, List<Alias> aliases);

  // import_from_targets: '(' import_from_as_names [','] ')' | import_from_as_names !',' | '*'
  private List<Alias> importTargets() {
    List<Alias> aliases = new ArrayList<>();
    if (at(TokenType.STAR)) {
      Span span = spanOf(pos++);
      aliases.add(new Alias("*", null, span));
      return aliases;
    }
    boolean parenthesized = accept(TokenType.LPAR);
    do {
      if (parenthesized && at(TokenType.RPAR) && !aliases.isEmpty()) {
        break;
      }
      int start = pos;
      String name = expectName();
      String asName = accept(TokenType.KW_AS) ? expectName() : null;
      aliases.add(new Alias(name, asName, spanFrom(start)));
    } while (accept(TokenType.COMMA));
    if (parenthesized) {
      expect(TokenType.RPAR);
    }
    return aliases;
  }
}
