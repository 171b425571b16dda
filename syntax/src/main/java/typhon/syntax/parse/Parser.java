package typhon.syntax.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.Alias;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Mod;
import typhon.syntax.ast.Stmt;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.SourceText;
import typhon.syntax.token.TokenType;

/**
 * Parses Python 3.14.
 *
 * <p>Right source is parsed here, in one pass. Wrong source is parsed again by {@link ErrorParser},
 * which follows CPython's grammar rule by rule to give CPython's message.
 */
public final class Parser extends CompoundStatementParser {
  private final Mode mode;
  private boolean barryAsBdfl;

  private Parser(TokenBuffer tokens, Mode mode, ParserOptions options, StringValues values) {
    super(tokens, options, values);
    this.mode = mode;
  }

  /**
   * Parses a whole source.
   *
   * @throws PythonSyntaxError when it is not Python
   * @throws typhon.syntax.source.TooDeepException when it is nested too deeply
   * @throws typhon.syntax.source.ForbiddenNameException when a name's normal form is a constant
   */
  public static Mod parse(String text, Mode mode, ParserOptions options) {
    return parse(SourceText.of(text, mode == Mode.EXEC), mode, options);
  }

  public static Mod parse(SourceText source, Mode mode, ParserOptions options) {
    TokenBuffer tokens = TokenBuffer.read(source, mode, options);
    StringValues values = new StringValues(tokens, options.unicodeNames());
    Parser parser = new Parser(tokens, mode, options, values);
    try {
      Mod module = parser.start();
      values.report(options);
      return module;
    } catch (Mismatch wrong) {
      values.report(options);
      if (tokens.warningError != null) {
        throw tokens.warningError;
      }
      RuntimeException error = ErrorParser.explain(source, mode, options);
      throw error instanceof PythonSyntaxError e
          ? e.after(text(source), parser.statementLine, parser.statementColumn)
          : error;
    } catch (StackOverflowError tooDeep) {
      throw tooDeep();
    }
  }

  private static String text(SourceText source) {
    return new String(source.bytes(), StandardCharsets.UTF_8);
  }

  private Mod start() {
    return switch (mode) {
      case EXEC -> file();
      case EVAL -> eval();
      case SINGLE -> interactive();
      case FUNC_TYPE -> functionType();
    };
  }

  // file: [statements] ENDMARKER
  private Mod file() {
    List<Stmt> body = new ArrayList<>();
    while (!at(TokenType.ENDMARKER)) {
      statement(body);
    }
    return new Mod.Module(body, tokens.typeIgnores);
  }

  // interactive: compound_stmt NEWLINE | simple_stmts | NEWLINE | ENDMARKER
  private Mod interactive() {
    List<Stmt> body = new ArrayList<>();
    int first = pos;
    if (accept(TokenType.NEWLINE)) {
      body.add(new Stmt.Pass(spanFrom(first)));
    } else {
      Stmt compound = compoundStatement();
      if (compound != null) {
        body.add(compound);
        remember(compound);
        expect(TokenType.NEWLINE);
      } else {
        simpleStatements(body);
      }
    }
    rejectSecondStatement();
    return new Mod.Interactive(body);
  }

  /** CPython: pegen.c bad_single_statement. */
  private void rejectSecondStatement() {
    byte[] bytes = tokens.source.bytes();
    int last = pos - 1;
    while (last > 0 && tokens.ends[last] < 0) {
      last--;
    }
    int i = Math.max(tokens.ends[last], 0);
    while (i < bytes.length) {
      byte c = bytes[i];
      if (c == '#') {
        while (i < bytes.length && bytes[i] != '\n') {
          i++;
        }
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\f') {
        throw mismatch();
      } else {
        i++;
      }
    }
  }

  // eval: expressions NEWLINE* ENDMARKER
  private Mod eval() {
    Expr body = expressions();
    skipToEnd();
    return new Mod.Expression(body);
  }

  private void skipToEnd() {
    while (accept(TokenType.NEWLINE)) {
      // Blank lines.
    }
    expect(TokenType.ENDMARKER);
  }

  // func_type: '(' [type_expressions] ')' '->' expression NEWLINE* ENDMARKER
  private Mod functionType() {
    expect(TokenType.LPAR);
    List<Expr> arguments = new ArrayList<>();
    if (!at(TokenType.RPAR)) {
      typeExpressions(arguments);
    }
    expect(TokenType.RPAR);
    expect(TokenType.RARROW);
    Expr returns = expression();
    skipToEnd();
    return new Mod.FunctionType(arguments, returns);
  }

  // type_expressions: ','.expression+ [',' '*' expression] [',' '**' expression]
  //   | '*' expression [',' '**' expression] | '**' expression
  private void typeExpressions(List<Expr> arguments) {
    while (!at(TokenType.STAR) && !at(TokenType.DOUBLESTAR)) {
      arguments.add(expression());
      if (!accept(TokenType.COMMA)) {
        return;
      }
    }
    if (accept(TokenType.STAR)) {
      arguments.add(expression());
      if (!accept(TokenType.COMMA)) {
        return;
      }
    }
    expect(TokenType.DOUBLESTAR);
    arguments.add(expression());
  }

  @Override
  protected void checkFutureImport(String module, int level, List<Alias> aliases) {
    if (level == 0 && "__future__".equals(module)) {
      for (Alias alias : aliases) {
        barryAsBdfl |= alias.name().equals("barry_as_FLUFL");
      }
    }
  }

  @Override
  protected boolean barryAsBdfl() {
    return barryAsBdfl || options.barryAsBdfl();
  }
}
