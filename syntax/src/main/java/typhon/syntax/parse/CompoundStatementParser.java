package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.ExceptHandler;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Keyword;
import typhon.syntax.ast.MatchCase;
import typhon.syntax.ast.Pattern;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.TypeParam;
import typhon.syntax.ast.WithItem;
import typhon.syntax.token.TokenType;

/** Statements with blocks. */
abstract class CompoundStatementParser extends SimpleStatementParser {
  /** What CPython's parser takes for a block in a block. */
  private static final int BLOCK_LEVELS = 6;

  /** Where the last whole statement begins; line 0: there is none yet. */
  protected int statementLine;

  protected int statementColumn;

  protected CompoundStatementParser(
      TokenBuffer tokens, ParserOptions options, StringValues values) {
    super(tokens, options, values);
  }

  // statement: compound_stmt | simple_stmts
  protected final void statement(List<Stmt> into) {
    Stmt compound = compoundStatement();
    if (compound != null) {
      into.add(compound);
    } else {
      simpleStatements(into);
    }
    remember(into.getLast());
  }

  /** The statement is whole: a misspelt keyword may follow it. */
  // CPython: action_helpers.c _PyPegen_register_stmts
  protected final void remember(Stmt statement) {
    Span last = statement.span();
    statementLine = last.line();
    statementColumn = last.column();
  }

  // compound_stmt: function_def | if_stmt | class_def | with_stmt | for_stmt | try_stmt
  //   | while_stmt | match_stmt
  /** The compound statement that begins here, or null. */
  protected final Stmt compoundStatement() {
    return switch (type()) {
      case TokenType.KW_IF -> ifStatement();
      case TokenType.KW_DEF -> functionDef(new ArrayList<>(0));
      case TokenType.KW_CLASS -> classDef(new ArrayList<>(0));
      case TokenType.AT -> decorated();
      case TokenType.KW_FOR -> forStatement(pos, false);
      case TokenType.KW_WHILE -> whileStatement();
      case TokenType.KW_TRY -> tryStatement();
      case TokenType.KW_WITH -> withStatement(pos, false);
      case TokenType.KW_ASYNC -> asyncStatement();
      case TokenType.NAME -> atSoft("match") ? matchStatement() : null;
      default -> null;
    };
  }

  // block: NEWLINE INDENT statements DEDENT | simple_stmts
  private List<Stmt> block() {
    List<Stmt> body = new ArrayList<>();
    if (!accept(TokenType.NEWLINE)) {
      simpleStatements(body);
      return body;
    }
    expect(TokenType.INDENT);
    enter(BLOCK_LEVELS);
    do {
      statement(body);
    } while (!at(TokenType.DEDENT));
    leave(BLOCK_LEVELS);
    pos++;
    return body;
  }

  private List<Stmt> colonBlock() {
    expect(TokenType.COLON);
    return block();
  }

  // if_stmt: 'if' named_expression ':' block (elif_stmt | [else_block])
  // elif_stmt: 'elif' named_expression ':' block (elif_stmt | [else_block])
  private Stmt ifStatement() {
    int first = pos++;
    Expr test = namedExpression();
    List<Stmt> body = colonBlock();
    List<Stmt> orelse;
    if (at(TokenType.KW_ELIF)) {
      orelse = new ArrayList<>(1);
      enter(1);
      orelse.add(ifStatement());
      leave(1);
    } else {
      orelse = optionalElse();
    }
    return new Stmt.If(test, body, orelse, spanFrom(first));
  }

  // else_block: 'else' ':' block
  private List<Stmt> optionalElse() {
    return accept(TokenType.KW_ELSE) ? colonBlock() : new ArrayList<>(0);
  }

  // while_stmt: 'while' named_expression ':' block [else_block]
  private Stmt whileStatement() {
    int first = pos++;
    Expr test = namedExpression();
    List<Stmt> body = colonBlock();
    List<Stmt> orelse = optionalElse();
    return new Stmt.While(test, body, orelse, spanFrom(first));
  }

  // for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' [TYPE_COMMENT] block
  //   [else_block]
  private Stmt forStatement(int first, boolean async) {
    expect(TokenType.KW_FOR);
    Expr target = starTargets();
    expect(TokenType.KW_IN);
    Expr iter = starExpressions();
    expect(TokenType.COLON);
    String comment = optionalTypeComment();
    List<Stmt> body = block();
    List<Stmt> orelse = optionalElse();
    return async
        ? new Stmt.AsyncFor(target, iter, body, orelse, comment, spanFrom(first))
        : new Stmt.For(target, iter, body, orelse, comment, spanFrom(first));
  }

  private Stmt asyncStatement() {
    requireVersion(5);
    int first = pos;
    return switch (typeAt(1)) {
      case TokenType.KW_DEF -> functionDef(new ArrayList<>(0));
      case TokenType.KW_FOR -> {
        pos++;
        yield forStatement(first, true);
      }
      case TokenType.KW_WITH -> {
        pos++;
        yield withStatement(first, true);
      }
      default -> throw mismatch();
    };
  }

  // with_stmt: ['async'] 'with' '(' ','.with_item+ [','] ')' ':' [TYPE_COMMENT] block
  //   | ['async'] 'with' ','.with_item+ ':' [TYPE_COMMENT] block
  private Stmt withStatement(int first, boolean async) {
    expect(TokenType.KW_WITH);
    List<WithItem> items = at(TokenType.LPAR) ? parenthesizedItems() : null;
    if (items == null) {
      items = withItems(TokenType.COLON);
    }
    expect(TokenType.COLON);
    String comment = optionalTypeComment();
    List<Stmt> body = block();
    return async
        ? new Stmt.AsyncWith(items, body, comment, spanFrom(first))
        : new Stmt.With(items, body, comment, spanFrom(first));
  }

  /** The items if the parentheses belong to the statement, else null with nothing consumed. */
  private List<WithItem> parenthesizedItems() {
    int start = pos;
    int depth = depth();
    if (tokens.types[closingParenthesis() + 1] != TokenType.COLON) {
      return null;
    }
    try {
      pos++;
      List<WithItem> items = withItems(TokenType.RPAR);
      expect(TokenType.RPAR);
      if (at(TokenType.COLON)) {
        return items;
      }
    } catch (Mismatch notItems) {
      // an expression that begins with a parenthesis
    }
    resetTo(start, depth);
    return null;
  }

  private int closingParenthesis() {
    int open = 0;
    int i = pos;
    while (i < tokens.count - 1) {
      int type = tokens.types[i];
      if (type == TokenType.LPAR || type == TokenType.LSQB || type == TokenType.LBRACE) {
        open++;
      } else if (type == TokenType.RPAR || type == TokenType.RSQB || type == TokenType.RBRACE) {
        open--;
        if (open == 0) {
          return i;
        }
      }
      i++;
    }
    throw mismatch();
  }

  // with_item: expression 'as' star_target &(',' | ')' | ':') | expression
  private List<WithItem> withItems(int end) {
    List<WithItem> items = new ArrayList<>(1);
    do {
      if (end == TokenType.RPAR && at(end) && !items.isEmpty()) {
        break;
      }
      Expr context = expression();
      Expr target = null;
      if (accept(TokenType.KW_AS)) {
        target = starTarget();
        if (!at(TokenType.COMMA) && !at(TokenType.RPAR) && !at(TokenType.COLON)) {
          throw mismatch();
        }
      }
      items.add(new WithItem(context, target));
    } while (accept(TokenType.COMMA));
    return items;
  }

  // try_stmt: 'try' ':' block finally_block
  //   | 'try' ':' block except_block+ [else_block] [finally_block]
  //   | 'try' ':' block except_star_block+ [else_block] [finally_block]
  // finally_block: 'finally' ':' block
  private Stmt tryStatement() {
    int first = pos++;
    List<Stmt> body = colonBlock();
    boolean star = at(TokenType.KW_EXCEPT) && typeAt(1) == TokenType.STAR;
    List<ExceptHandler> handlers = new ArrayList<>(1);
    while (at(TokenType.KW_EXCEPT)) {
      handlers.add(handler(star));
    }
    List<Stmt> orelse = handlers.isEmpty() ? new ArrayList<>(0) : optionalElse();
    List<Stmt> finalbody = new ArrayList<>(0);
    if (accept(TokenType.KW_FINALLY)) {
      finalbody = colonBlock();
    } else if (handlers.isEmpty()) {
      throw mismatch();
    }
    if (star) {
      requireVersion(11);
      return new Stmt.TryStar(body, handlers, orelse, finalbody, spanFrom(first));
    }
    return new Stmt.Try(body, handlers, orelse, finalbody, spanFrom(first));
  }

  // except_block: 'except' expression ':' block | 'except' expression 'as' NAME ':' block
  //   | 'except' expressions ':' block | 'except' ':' block
  // except_star_block: the same behind 'except' '*', never without an expression
  private ExceptHandler handler(boolean star) {
    int first = pos++;
    if (star) {
      expect(TokenType.STAR);
    }
    Expr type = null;
    String name = null;
    if (star || !at(TokenType.COLON)) {
      int typeStart = pos;
      type = expression();
      if (at(TokenType.COMMA)) {
        requireVersion(ParserOptions.CURRENT_VERSION);
        pos = typeStart;
        type = expressions();
      } else if (accept(TokenType.KW_AS)) {
        name = expectName();
      }
    }
    List<Stmt> body = colonBlock();
    return new ExceptHandler(type, name, body, spanFrom(first));
  }

  // decorators: ('@' named_expression NEWLINE)+
  private Stmt decorated() {
    List<Expr> decorators = new ArrayList<>();
    while (accept(TokenType.AT)) {
      decorators.add(namedExpression());
      expect(TokenType.NEWLINE);
    }
    return at(TokenType.KW_CLASS) ? classDef(decorators) : functionDef(decorators);
  }

  // class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
  private Stmt classDef(List<Expr> decorators) {
    int first = pos++;
    String name = expectName();
    List<TypeParam> parameters = optionalTypeParams();
    List<Expr> bases = new ArrayList<>(0);
    List<Keyword> keywords = new ArrayList<>(0);
    if (accept(TokenType.LPAR)) {
      CallArguments arguments = arguments(-1);
      bases = arguments.args();
      keywords = arguments.keywords();
    }
    List<Stmt> body = colonBlock();
    return new Stmt.ClassDef(name, bases, keywords, body, decorators, parameters, spanFrom(first));
  }

  // function_def_raw: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':'
  //   [func_type_comment] block
  private Stmt functionDef(List<Expr> decorators) {
    int first = pos;
    boolean async = accept(TokenType.KW_ASYNC);
    if (async) {
      requireVersion(5);
    }
    expect(TokenType.KW_DEF);
    String name = expectName();
    List<TypeParam> typeParams = optionalTypeParams();
    Arguments arguments = parameters();
    Expr returns = accept(TokenType.RARROW) ? expression() : null;
    expect(TokenType.COLON);
    String comment = functionTypeComment();
    List<Stmt> body = block();
    return async
        ? new Stmt.AsyncFunctionDef(
            name, arguments, body, decorators, returns, comment, typeParams, spanFrom(first))
        : new Stmt.FunctionDef(
            name, arguments, body, decorators, returns, comment, typeParams, spanFrom(first));
  }

  // func_type_comment: NEWLINE TYPE_COMMENT &(NEWLINE INDENT) | TYPE_COMMENT
  private String functionTypeComment() {
    if (at(TokenType.NEWLINE) && typeAt(1) == TokenType.TYPE_COMMENT) {
      if (typeAt(2) != TokenType.NEWLINE || typeAt(3) != TokenType.INDENT) {
        throw mismatch();
      }
      pos++;
      return text(pos++);
    }
    String comment = optionalTypeComment();
    if (comment != null
        && at(TokenType.NEWLINE)
        && typeAt(1) == TokenType.TYPE_COMMENT
        && typeAt(2) == TokenType.NEWLINE
        && typeAt(3) == TokenType.INDENT) {
      throw mismatch();
    }
    return comment;
  }

  // match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
  // subject_expr: star_named_expression ',' [star_named_expressions] | named_expression
  /** The match statement, or null with nothing consumed when "match" is just a name here. */
  private Stmt matchStatement() {
    int first = pos;
    int depth = depth();
    pos++;
    if (!atStarExpressionStart()) {
      pos = first;
      return null;
    }
    Expr subject;
    try {
      subject = subject();
      expect(TokenType.COLON);
      expect(TokenType.NEWLINE);
      expect(TokenType.INDENT);
    } catch (Mismatch justAName) {
      resetTo(first, depth);
      return null;
    }
    requireVersion(10);
    enter(BLOCK_LEVELS);
    List<MatchCase> cases = new ArrayList<>();
    do {
      cases.add(caseBlock());
    } while (!accept(TokenType.DEDENT));
    leave(BLOCK_LEVELS);
    return new Stmt.Match(subject, cases, spanFrom(first));
  }

  private Expr subject() {
    int first = pos;
    boolean starred = at(TokenType.STAR);
    Expr e = starNamedExpression();
    if (at(TokenType.COMMA)) {
      List<Expr> elements = new ArrayList<>();
      elements.add(e);
      while (accept(TokenType.COMMA) && atStarExpressionStart()) {
        elements.add(starNamedExpression());
      }
      return new Expr.Tuple(elements, ExprContext.Load, spanFrom(first));
    }
    if (starred) {
      throw mismatch();
    }
    return e;
  }

  // case_block: "case" patterns ['if' named_expression] ':' block
  private MatchCase caseBlock() {
    if (!atSoft("case")) {
      throw mismatch();
    }
    pos++;
    Pattern pattern = patterns();
    Expr guard = accept(TokenType.KW_IF) ? namedExpression() : null;
    List<Stmt> body = colonBlock();
    return new MatchCase(pattern, guard, body);
  }
}
