package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.BoolOperator;
import typhon.syntax.ast.CompareOperator;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.UnaryOperator;
import typhon.syntax.token.TokenType;

/** Expressions from the lists down to the operators' operands. */
abstract class OperatorParser extends LiteralParser {
  private static final Operator[] OPERATORS = new Operator[TokenType.FIRST_KEYWORD + 40];
  private static final byte[] PRECEDENCE = new byte[TokenType.FIRST_KEYWORD + 40];
  private static final CompareOperator[] COMPARISONS =
      new CompareOperator[TokenType.FIRST_KEYWORD + 40];

  static {
    binary(TokenType.VBAR, Operator.BitOr, 1);
    binary(TokenType.CIRCUMFLEX, Operator.BitXor, 2);
    binary(TokenType.AMPER, Operator.BitAnd, 3);
    binary(TokenType.LEFTSHIFT, Operator.LShift, 4);
    binary(TokenType.RIGHTSHIFT, Operator.RShift, 4);
    binary(TokenType.PLUS, Operator.Add, 5);
    binary(TokenType.MINUS, Operator.Sub, 5);
    binary(TokenType.STAR, Operator.Mult, 6);
    binary(TokenType.SLASH, Operator.Div, 6);
    binary(TokenType.DOUBLESLASH, Operator.FloorDiv, 6);
    binary(TokenType.PERCENT, Operator.Mod, 6);
    binary(TokenType.AT, Operator.MatMult, 6);
    COMPARISONS[TokenType.EQEQUAL] = CompareOperator.Eq;
    COMPARISONS[TokenType.NOTEQUAL] = CompareOperator.NotEq;
    COMPARISONS[TokenType.LESS] = CompareOperator.Lt;
    COMPARISONS[TokenType.LESSEQUAL] = CompareOperator.LtE;
    COMPARISONS[TokenType.GREATER] = CompareOperator.Gt;
    COMPARISONS[TokenType.GREATEREQUAL] = CompareOperator.GtE;
    COMPARISONS[TokenType.KW_IN] = CompareOperator.In;
    COMPARISONS[TokenType.KW_IS] = CompareOperator.Is;
    COMPARISONS[TokenType.KW_NOT] = CompareOperator.NotIn;
  }

  private static void binary(int token, Operator operator, int precedence) {
    OPERATORS[token] = operator;
    PRECEDENCE[token] = (byte) precedence;
  }

  protected OperatorParser(TokenBuffer tokens, ParserOptions options, StringValues values) {
    super(tokens, options, values);
  }

  // primary: primary '.' NAME | primary genexp | primary '(' [arguments] ')'
  //   | primary '[' slices ']' | atom
  protected abstract Expr primary();

  // lambdef: 'lambda' [lambda_params] ':' expression
  protected abstract Expr lambda();

  /** Whether the current token can begin an expression. */
  protected final boolean atExpressionStart() {
    return switch (type()) {
      case TokenType.NAME,
          TokenType.NUMBER,
          TokenType.STRING,
          TokenType.FSTRING_START,
          TokenType.TSTRING_START,
          TokenType.LPAR,
          TokenType.LSQB,
          TokenType.LBRACE,
          TokenType.MINUS,
          TokenType.PLUS,
          TokenType.TILDE,
          TokenType.ELLIPSIS,
          TokenType.KW_NOT,
          TokenType.KW_LAMBDA,
          TokenType.KW_AWAIT,
          TokenType.KW_NONE,
          TokenType.KW_TRUE,
          TokenType.KW_FALSE ->
          true;
      default -> false;
    };
  }

  protected final boolean atStarExpressionStart() {
    return at(TokenType.STAR) || atExpressionStart();
  }

  @Override
  protected final Expr annotatedRhs() {
    return at(TokenType.KW_YIELD) ? yieldExpression() : starExpressions();
  }

  // yield_expr: 'yield' 'from' expression | 'yield' [star_expressions]
  protected final Expr yieldExpression() {
    int first = pos;
    expect(TokenType.KW_YIELD);
    if (accept(TokenType.KW_FROM)) {
      Expr value = expression();
      return new Expr.YieldFrom(value, spanFrom(first));
    }
    Expr value = atStarExpressionStart() ? starExpressions() : null;
    return new Expr.Yield(value, spanFrom(first));
  }

  // star_expressions: star_expression (',' star_expression)* [',']
  protected final Expr starExpressions() {
    int first = pos;
    Expr e = starExpression();
    if (!at(TokenType.COMMA)) {
      return e;
    }
    List<Expr> elements = new ArrayList<>();
    elements.add(e);
    while (accept(TokenType.COMMA) && atStarExpressionStart()) {
      elements.add(starExpression());
    }
    return new Expr.Tuple(elements, ExprContext.Load, spanFrom(first));
  }

  // star_expression: '*' bitwise_or | expression
  protected final Expr starExpression() {
    return at(TokenType.STAR) ? starredBitwiseOr() : expression();
  }

  private Expr starredBitwiseOr() {
    int first = pos++;
    Expr value = bitwiseOr();
    return new Expr.Starred(value, ExprContext.Load, spanFrom(first));
  }

  // expressions: expression (',' expression)* [',']
  protected final Expr expressions() {
    int first = pos;
    Expr e = expression();
    if (!at(TokenType.COMMA)) {
      return e;
    }
    List<Expr> elements = new ArrayList<>();
    elements.add(e);
    while (accept(TokenType.COMMA) && atExpressionStart()) {
      elements.add(expression());
    }
    return new Expr.Tuple(elements, ExprContext.Load, spanFrom(first));
  }

  // star_named_expression: '*' bitwise_or | named_expression
  protected final Expr starNamedExpression() {
    return at(TokenType.STAR) ? starredBitwiseOr() : namedExpression();
  }

  // named_expression: NAME ':=' expression | expression !':='
  protected final Expr namedExpression() {
    if (at(TokenType.NAME) && typeAt(1) == TokenType.COLONEQUAL) {
      requireVersion(8);
      int first = pos;
      pos += 2;
      Expr target = new Expr.Name(tokens.names[first], ExprContext.Store, spanOf(first));
      Expr value = expression();
      return new Expr.NamedExpr(target, value, spanFrom(first));
    }
    Expr e = expression();
    if (at(TokenType.COLONEQUAL)) {
      throw mismatch();
    }
    return e;
  }

  // expression: disjunction 'if' disjunction 'else' expression | disjunction | lambdef
  protected final Expr expression() {
    if (at(TokenType.KW_LAMBDA)) {
      enter(2);
      Expr e = lambda();
      leave(2);
      return e;
    }
    int first = pos;
    Expr body = disjunction();
    if (!accept(TokenType.KW_IF)) {
      return body;
    }
    Expr test = disjunction();
    expect(TokenType.KW_ELSE);
    enter(1);
    Expr orelse = expression();
    leave(1);
    return new Expr.IfExp(test, body, orelse, spanFrom(first));
  }

  // disjunction: conjunction ('or' conjunction)*
  protected final Expr disjunction() {
    int first = pos;
    Expr e = conjunction();
    if (!at(TokenType.KW_OR)) {
      return e;
    }
    List<Expr> values = new ArrayList<>();
    values.add(e);
    while (accept(TokenType.KW_OR)) {
      values.add(conjunction());
    }
    return new Expr.BoolOp(BoolOperator.Or, values, spanFrom(first));
  }

  // conjunction: inversion ('and' inversion)*
  private Expr conjunction() {
    int first = pos;
    Expr e = inversion();
    if (!at(TokenType.KW_AND)) {
      return e;
    }
    List<Expr> values = new ArrayList<>();
    values.add(e);
    while (accept(TokenType.KW_AND)) {
      values.add(inversion());
    }
    return new Expr.BoolOp(BoolOperator.And, values, spanFrom(first));
  }

  // inversion: 'not' inversion | comparison
  private Expr inversion() {
    if (!at(TokenType.KW_NOT)) {
      return comparison();
    }
    int first = pos++;
    enter(1);
    Expr operand = inversion();
    leave(1);
    return new Expr.UnaryOp(UnaryOperator.Not, operand, spanFrom(first));
  }

  // comparison: bitwise_or (('==' | '!=' | '<=' | '<' | '>=' | '>' | 'not' 'in' | 'in'
  //   | 'is' 'not' | 'is') bitwise_or)*
  private Expr comparison() {
    int first = pos;
    Expr left = bitwiseOr();
    if (COMPARISONS[type()] == null) {
      return left;
    }
    List<CompareOperator> operators = new ArrayList<>(1);
    List<Expr> comparators = new ArrayList<>(1);
    while (COMPARISONS[type()] != null) {
      operators.add(compareOperator());
      comparators.add(bitwiseOr());
    }
    return new Expr.Compare(left, operators, comparators, spanFrom(first));
  }

  private CompareOperator compareOperator() {
    int token = type();
    pos++;
    if (token == TokenType.KW_NOT) {
      expect(TokenType.KW_IN);
    } else if (token == TokenType.KW_IS && accept(TokenType.KW_NOT)) {
      return CompareOperator.IsNot;
    } else if (token == TokenType.NOTEQUAL) {
      checkNotEqual();
    }
    return COMPARISONS[token];
  }

  /** Whether {@code <>} is the operator (PEP 401). */
  protected abstract boolean barryAsBdfl();

  /** CPython: _PyPegen_check_barry_as_flufl. */
  private void checkNotEqual() {
    boolean diamond = tokens.source.bytes()[tokens.starts[pos - 1]] == '<';
    if (diamond != barryAsBdfl()) {
      throw mismatch();
    }
  }

  // bitwise_or: bitwise_or '|' bitwise_xor | bitwise_xor
  // bitwise_xor: bitwise_xor '^' bitwise_and | bitwise_and
  // bitwise_and: bitwise_and '&' shift_expr | shift_expr
  // shift_expr: shift_expr ('<<' | '>>') sum | sum
  // sum: sum ('+' | '-') term | term
  // term: term ('*' | '/' | '//' | '%' | '@') factor | factor
  protected final Expr bitwiseOr() {
    return binary(1);
  }

  /** All binary operators that bind at least so tight, by precedence climbing. */
  private Expr binary(int tightest) {
    int first = pos;
    Expr left = factor();
    while (true) {
      int token = type();
      int precedence = PRECEDENCE[token];
      if (precedence < tightest || precedence == 0) {
        return left;
      }
      if (token == TokenType.AT) {
        requireVersion(5);
      }
      pos++;
      Expr right = binary(precedence + 1);
      left = new Expr.BinOp(left, OPERATORS[token], right, spanFrom(first));
    }
  }

  // factor: ('+' | '-' | '~') factor | power
  private Expr factor() {
    UnaryOperator operator =
        switch (type()) {
          case TokenType.PLUS -> UnaryOperator.UAdd;
          case TokenType.MINUS -> UnaryOperator.USub;
          case TokenType.TILDE -> UnaryOperator.Invert;
          default -> null;
        };
    if (operator == null) {
      return power();
    }
    int first = pos++;
    enter(1);
    Expr operand = factor();
    leave(1);
    return new Expr.UnaryOp(operator, operand, spanFrom(first));
  }

  // power: await_primary '**' factor | await_primary
  private Expr power() {
    int first = pos;
    Expr left = awaitPrimary();
    if (!accept(TokenType.DOUBLESTAR)) {
      return left;
    }
    enter(2);
    Expr right = factor();
    leave(2);
    return new Expr.BinOp(left, Operator.Pow, right, spanFrom(first));
  }

  // await_primary: 'await' primary | primary
  private Expr awaitPrimary() {
    if (!at(TokenType.KW_AWAIT)) {
      return primary();
    }
    requireVersion(5);
    int first = pos++;
    Expr value = primary();
    return new Expr.Await(value, spanFrom(first));
  }
}
