package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.Comprehension;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Keyword;
import typhon.syntax.token.TokenType;

/** Primaries, atoms, displays and comprehensions. */
abstract class AtomParser extends OperatorParser {
  /** What CPython's parser takes for a level of parentheses. */
  private static final int PARENTHESES_LEVELS = 29;

  protected AtomParser(TokenBuffer tokens, ParserOptions options, StringValues values) {
    super(tokens, options, values);
  }

  // star_targets, as they stand before 'in'
  protected abstract Expr starTargets();

  @Override
  protected final Expr primary() {
    int first = pos;
    Expr e = atom();
    while (true) {
      switch (type()) {
        case TokenType.DOT -> {
          pos++;
          String name = expectName();
          e = new Expr.Attribute(e, name, ExprContext.Load, spanFrom(first));
        }
        case TokenType.LPAR -> {
          CallArguments arguments = callArguments();
          e = new Expr.Call(e, arguments.args(), arguments.keywords(), spanFrom(first));
        }
        case TokenType.LSQB -> {
          pos++;
          enter(PARENTHESES_LEVELS);
          Expr slices = slices();
          leave(PARENTHESES_LEVELS);
          expect(TokenType.RSQB);
          e = new Expr.Subscript(e, slices, ExprContext.Load, spanFrom(first));
        }
        default -> {
          return e;
        }
      }
    }
  }

  /** The arguments of a call or a class statement. */
  protected record CallArguments(List<Expr> args, List<Keyword> keywords) {}

  // '(' [arguments] ')' | genexp
  private CallArguments callArguments() {
    int open = pos;
    expect(TokenType.LPAR);
    enter(PARENTHESES_LEVELS);
    CallArguments arguments = arguments(open);
    leave(PARENTHESES_LEVELS);
    return arguments;
  }

  // arguments: args [','] &')'
  // args: ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ [',' kwargs]
  //   | kwargs
  // kwargs: ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+ | ','.kwarg_or_starred+
  //   | ','.kwarg_or_double_starred+
  /** Parses up to the closing parenthesis; {@code open} is -1 where no generator may stand. */
  protected final CallArguments arguments(int open) {
    List<Expr> args = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>(0);
    boolean afterDoubleStar = false;
    while (!accept(TokenType.RPAR)) {
      if (at(TokenType.NAME) && typeAt(1) == TokenType.EQUAL) {
        keywords.add(keyword());
      } else if (at(TokenType.DOUBLESTAR)) {
        int first = pos++;
        Expr value = expression();
        keywords.add(new Keyword(null, value, spanFrom(first)));
        afterDoubleStar = true;
      } else if (at(TokenType.STAR) && !afterDoubleStar) {
        args.add(starredExpression());
      } else if (keywords.isEmpty()) {
        Expr e = namedExpression();
        if (open >= 0 && args.isEmpty() && atComprehension()) {
          return soleGenerator(open, e);
        }
        args.add(e);
      } else {
        throw mismatch();
      }
      if (!at(TokenType.RPAR)) {
        expect(TokenType.COMMA);
      }
    }
    return new CallArguments(args, keywords);
  }

  private CallArguments soleGenerator(int open, Expr element) {
    List<Comprehension> clauses = forIfClauses();
    expect(TokenType.RPAR);
    Expr generator = new Expr.GeneratorExp(element, clauses, spanFrom(open));
    List<Expr> args = new ArrayList<>(1);
    args.add(generator);
    return new CallArguments(args, new ArrayList<>(0));
  }

  // NAME '=' expression
  private Keyword keyword() {
    int first = pos;
    pos += 2;
    Expr value = expression();
    return new Keyword(tokens.names[first], value, spanFrom(first));
  }

  // starred_expression: '*' expression
  private Expr starredExpression() {
    int first = pos;
    expect(TokenType.STAR);
    Expr value = expression();
    return new Expr.Starred(value, ExprContext.Load, spanFrom(first));
  }

  // slices: slice !',' | ','.(slice | starred_expression)+ [',']
  private Expr slices() {
    int first = pos;
    if (!at(TokenType.STAR)) {
      Expr only = slice();
      if (!at(TokenType.COMMA)) {
        return only;
      }
      pos = first;
    }
    List<Expr> elements = new ArrayList<>();
    do {
      if (at(TokenType.RSQB)) {
        break;
      }
      elements.add(at(TokenType.STAR) ? starredExpression() : slice());
    } while (accept(TokenType.COMMA));
    return new Expr.Tuple(elements, ExprContext.Load, spanFrom(first));
  }

  // slice: [expression] ':' [expression] [':' [expression]] | named_expression
  private Expr slice() {
    int first = pos;
    Expr lower = at(TokenType.COLON) ? null : namedExpression();
    if (!accept(TokenType.COLON)) {
      return lower;
    }
    if (lower != null
        && tokens.types[first] == TokenType.NAME
        && tokens.types[first + 1] == TokenType.COLONEQUAL) {
      throw mismatch();
    }
    Expr upper = atExpressionStart() ? expression() : null;
    Expr step = null;
    if (accept(TokenType.COLON) && atExpressionStart()) {
      step = expression();
    }
    return new Expr.Slice(lower, upper, step, spanFrom(first));
  }

  // atom: NAME | 'True' | 'False' | 'None' | strings | NUMBER | (genexp | tuple | group)
  //   | (listcomp | list) | (dictcomp | setcomp | dict | set) | '...'
  private Expr atom() {
    int token = pos;
    switch (type()) {
      case TokenType.NAME -> {
        pos++;
        return new Expr.Name(tokens.names[token], ExprContext.Load, spanOf(token));
      }
      case TokenType.NUMBER -> {
        return number();
      }
      case TokenType.STRING, TokenType.FSTRING_START, TokenType.TSTRING_START -> {
        return strings();
      }
      case TokenType.LPAR -> {
        return nested(this::parenthesized);
      }
      case TokenType.LSQB -> {
        return nested(this::listDisplay);
      }
      case TokenType.LBRACE -> {
        return nested(this::braces);
      }
      case TokenType.KW_NONE -> {
        return constant(ConstantValue.Singleton.NONE);
      }
      case TokenType.KW_TRUE -> {
        return constant(true);
      }
      case TokenType.KW_FALSE -> {
        return constant(false);
      }
      case TokenType.ELLIPSIS -> {
        return constant(ConstantValue.Singleton.ELLIPSIS);
      }
      default -> throw mismatch();
    }
  }

  private interface Rule {
    Expr parse();
  }

  private Expr nested(Rule rule) {
    enter(PARENTHESES_LEVELS);
    Expr e = rule.parse();
    leave(PARENTHESES_LEVELS);
    return e;
  }

  private Expr constant(Object value) {
    pos++;
    return new Expr.Constant(value, null, spanOf(pos - 1));
  }

  // group: '(' (yield_expr | named_expression) ')'
  // tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'
  // genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')'
  private Expr parenthesized() {
    int first = pos++;
    if (accept(TokenType.RPAR)) {
      return new Expr.Tuple(new ArrayList<>(0), ExprContext.Load, spanFrom(first));
    }
    if (at(TokenType.KW_YIELD)) {
      Expr e = yieldExpression();
      expect(TokenType.RPAR);
      return e;
    }
    boolean starred = at(TokenType.STAR);
    Expr e = starNamedExpression();
    if (at(TokenType.COMMA)) {
      List<Expr> elements = elementsAfter(e, TokenType.RPAR);
      return new Expr.Tuple(elements, ExprContext.Load, spanFrom(first));
    }
    if (starred) {
      throw mismatch();
    }
    if (atComprehension()) {
      List<Comprehension> clauses = forIfClauses();
      expect(TokenType.RPAR);
      return new Expr.GeneratorExp(e, clauses, spanFrom(first));
    }
    expect(TokenType.RPAR);
    return e;
  }

  /** The elements of a display up to its closing bracket, the first one parsed already. */
  private List<Expr> elementsAfter(Expr first, int close) {
    List<Expr> elements = new ArrayList<>();
    elements.add(first);
    while (accept(TokenType.COMMA) && !at(close)) {
      elements.add(starNamedExpression());
    }
    expect(close);
    return elements;
  }

  // list: '[' [star_named_expressions] ']'
  // listcomp: '[' named_expression for_if_clauses ']'
  private Expr listDisplay() {
    int first = pos++;
    if (accept(TokenType.RSQB)) {
      return new Expr.List(new ArrayList<>(0), ExprContext.Load, spanFrom(first));
    }
    boolean starred = at(TokenType.STAR);
    Expr e = starNamedExpression();
    if (!starred && atComprehension()) {
      List<Comprehension> clauses = forIfClauses();
      expect(TokenType.RSQB);
      return new Expr.ListComp(e, clauses, spanFrom(first));
    }
    List<Expr> elements = elementsAfter(e, TokenType.RSQB);
    return new Expr.List(elements, ExprContext.Load, spanFrom(first));
  }

  // dict: '{' [double_starred_kvpairs] '}'
  // dictcomp: '{' kvpair for_if_clauses '}'
  // set: '{' star_named_expressions '}'
  // setcomp: '{' named_expression for_if_clauses '}'
  private Expr braces() {
    int first = pos++;
    if (at(TokenType.RBRACE) || at(TokenType.DOUBLESTAR)) {
      return dict(first, null);
    }
    boolean starred = at(TokenType.STAR);
    boolean named = at(TokenType.NAME) && typeAt(1) == TokenType.COLONEQUAL;
    Expr e = starNamedExpression();
    if (at(TokenType.COLON) && !starred && !named) {
      return dict(first, e);
    }
    if (!starred && atComprehension()) {
      List<Comprehension> clauses = forIfClauses();
      expect(TokenType.RBRACE);
      return new Expr.SetComp(e, clauses, spanFrom(first));
    }
    List<Expr> elements = elementsAfter(e, TokenType.RBRACE);
    return new Expr.Set(elements, spanFrom(first));
  }

  // double_starred_kvpairs: ','.double_starred_kvpair+ [',']
  // double_starred_kvpair: '**' bitwise_or | kvpair
  // kvpair: expression ':' expression
  private Expr dict(int first, Expr firstKey) {
    List<Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    Expr key = firstKey;
    while (!at(TokenType.RBRACE)) {
      if (key == null && accept(TokenType.DOUBLESTAR)) {
        keys.add(null);
        values.add(bitwiseOr());
      } else {
        key = key == null ? expression() : key;
        expect(TokenType.COLON);
        Expr value = expression();
        if (keys.isEmpty() && atComprehension()) {
          List<Comprehension> clauses = forIfClauses();
          expect(TokenType.RBRACE);
          return new Expr.DictComp(key, value, clauses, spanFrom(first));
        }
        keys.add(key);
        values.add(value);
        key = null;
      }
      if (!at(TokenType.RBRACE)) {
        expect(TokenType.COMMA);
      }
    }
    pos++;
    return new Expr.Dict(keys, values, spanFrom(first));
  }

  private boolean atComprehension() {
    return at(TokenType.KW_FOR) || (at(TokenType.KW_ASYNC) && typeAt(1) == TokenType.KW_FOR);
  }

  // for_if_clauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+
  private List<Comprehension> forIfClauses() {
    List<Comprehension> clauses = new ArrayList<>(1);
    do {
      boolean async = accept(TokenType.KW_ASYNC);
      if (async) {
        requireVersion(6);
      }
      expect(TokenType.KW_FOR);
      Expr target = starTargets();
      expect(TokenType.KW_IN);
      Expr iter = disjunction();
      List<Expr> conditions = new ArrayList<>(0);
      while (accept(TokenType.KW_IF)) {
        conditions.add(disjunction());
      }
      clauses.add(new Comprehension(target, iter, conditions, async ? 1 : 0));
    } while (atComprehension());
    return clauses;
  }
}
