package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import typhon.syntax.source.ForbiddenNameException;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.SourceText;
import typhon.syntax.token.TokenType;
import typhon.syntax.token.Tokenizer;

/**
 * Finds out what is wrong with source that {@link Parser} rejected, by trying CPython's grammar the
 * way CPython's parser does: a first pass tells how far the source makes sense, a second one tries
 * the rules for typical mistakes as well. CPython: pegen.c _PyPegen_run_parser.
 */
final class ErrorParser {
  /** CPython: pegen.h MAXSTACK. */
  private static final int MAX_LEVEL = 6000;

  private final Tokenizer tokenizer;
  private final NameTable names;
  private final InteractiveEnd interactiveEnd;
  private final ParserOptions options;
  private final ErrorReporter reporter;
  private final ErrorActions actions;
  private final List<PegPlace.Token> tokens = new ArrayList<>();
  private final Map<Long, Memo> memos = new HashMap<>();
  private int mark;
  private int level;
  private boolean callInvalidRules;
  private boolean barryAsBdfl;

  /**
   * The grammar has nothing against the source: only one statement was wanted, and there are more.
   */
  private boolean accepted;

  /** What a rule gave at a place, and where it ended; null when it did not match. */
  private record Memo(Object value, int end) {}

  private ErrorParser(SourceText source, Mode mode, ParserOptions options) {
    this.tokenizer = new Tokenizer(source, options.filename(), options.typeComments());
    this.names = NameTable.forSource(source.bytes());
    this.interactiveEnd = new InteractiveEnd(mode, options);
    this.options = options;
    this.reporter = new ErrorReporter(this, tokenizer, options.filename());
    this.actions = new ErrorActions(this, options);
    this.barryAsBdfl = options.barryAsBdfl();
  }

  static RuntimeException explain(SourceText source, Mode mode, ParserOptions options) {
    try {
      return new ErrorParser(source, mode, options).explain(startRule(mode));
    } catch (StackOverflowError tooDeep) {
      return Cursor.tooDeep();
    }
  }

  private static String startRule(Mode mode) {
    return switch (mode) {
      case EXEC -> "file";
      case EVAL -> "eval";
      case SINGLE -> "interactive";
      case FUNC_TYPE -> "func_type";
    };
  }

  private PythonSyntaxError explain(String startRule) {
    PegGrammar.Rule start = PegGrammar.get().rule(startRule);
    PythonSyntaxError error = run(start);
    if (accepted) {
      return reporter.atLastToken("multiple statements found while compiling a single statement");
    }
    if (options.allowIncompleteInput() && tokenizer.atEndOfSource()) {
      return reporter.incompleteInput();
    }
    PegPlace.Token last = tokens.getLast();
    if (error == null) {
      callInvalidRules = true;
      mark = 0;
      level = 0;
      memos.clear();
      error = run(start);
    }
    return reporter.settle(error, last);
  }

  /** The error that the rule raises, or null. */
  private PythonSyntaxError run(PegGrammar.Rule start) {
    try {
      accepted = apply(start) != null;
      return null;
    } catch (PythonSyntaxError raised) {
      return raised;
    }
  }

  ErrorReporter reporter() {
    return reporter;
  }

  ErrorActions actions() {
    return actions;
  }

  List<PegPlace.Token> tokens() {
    return tokens;
  }

  boolean isInRawFormatString() {
    return tokenizer.isInRawFormatString();
  }

  boolean callsInvalidRules() {
    return callInvalidRules;
  }

  int mark() {
    return mark;
  }

  void setMark(int mark) {
    this.mark = mark;
  }

  void setBarryAsBdfl() {
    barryAsBdfl = true;
  }

  boolean previousIsNotEqual() {
    boolean diamond = tokens.get(mark - 1).text().equals("<>");
    if (barryAsBdfl && !diamond) {
      throw reporter.atLastToken("with Barry as BDFL, use '<>' instead of '!='");
    }
    return diamond == barryAsBdfl;
  }

  /** The next token, which is not consumed. */
  PegPlace.Token peek() {
    if (mark == tokens.size()) {
      fill();
    }
    return tokens.get(mark);
  }

  PegPlace.Token expect(int type) {
    PegPlace.Token token = peek();
    if (token.type() != type) {
      return null;
    }
    mark++;
    if (type == TokenType.NUMBER) {
      actions.checkNumber(token);
    } else if (type == TokenType.NAME && ForbiddenNameException.isForbidden(token.text())) {
      throw new ForbiddenNameException(token.text());
    }
    return token;
  }

  /** CPython: _PyPegen_fill_token. */
  private void fill() {
    int type;
    do {
      type = interactiveEnd.adjust(tokenizer.advance(), tokenizer);
    } while (type == TokenType.TYPE_IGNORE);
    String text = null;
    if (type == TokenType.NAME) {
      text = names.name(tokenizer.startOffset(), tokenizer.endOffset());
      type = names.type() == TokenType.ERRORTOKEN ? TokenType.NAME : names.type();
    } else if (tokenizer.startOffset() >= 0) {
      text = tokenizer.source().slice(tokenizer.startOffset(), tokenizer.endOffset());
    }
    tokens.add(
        new PegPlace.Token(
            type,
            tokenizer.line(),
            tokenizer.columnOfToken(),
            tokenizer.endLine(),
            tokenizer.endColumnOfToken(),
            tokenizer.startOffset(),
            tokenizer.endOffset(),
            tokenizer.level(),
            text));
    if (type == TokenType.ERRORTOKEN) {
      throw reporter.tokenizerError();
    }
  }

  PegPlace.Node node(String kind, List<Object> parts, int start) {
    int last = mark - 1;
    while (last > start && isWhitespace(tokens.get(last).type())) {
      last--;
    }
    return new PegPlace.Node(kind, parts, tokens.get(start), tokens.get(Math.max(last, 0)));
  }

  private static boolean isWhitespace(int type) {
    return type == TokenType.ENDMARKER || (type >= TokenType.NEWLINE && type <= TokenType.DEDENT);
  }

  Object apply(PegGrammar.Rule rule) {
    enter();
    Object value =
        switch (rule.manner) {
          case PLAIN -> PegItem.matchFirst(rule.alternatives, this);
          case MEMO -> applyMemo(rule);
          case LEFT_RECURSIVE -> applyLeftRecursive(rule);
          case QUIET -> applyQuietly(rule);
        };
    leave();
    return value;
  }

  /** Goes one level deeper, as each function of CPython's generated parser does. */
  void enter() {
    if (level++ == MAX_LEVEL) {
      throw Cursor.tooDeep();
    }
  }

  void leave() {
    level--;
  }

  private long key(PegGrammar.Rule rule) {
    return (long) mark << 16 | rule.index;
  }

  private Object applyMemo(PegGrammar.Rule rule) {
    long key = key(rule);
    Memo memo = memos.get(key);
    if (memo == null) {
      Object value = PegItem.matchFirst(rule.alternatives, this);
      memos.put(key, new Memo(value, mark));
      return value;
    }
    mark = memo.end();
    return memo.value();
  }

  /** Grows the match from nothing, until it grows no more. */
  private Object applyLeftRecursive(PegGrammar.Rule rule) {
    long key = key(rule);
    Memo memo = memos.get(key);
    if (memo != null) {
      mark = memo.end();
      return memo.value();
    }
    int start = mark;
    int end = mark;
    Object value = null;
    while (true) {
      memos.put(key, new Memo(value, end));
      mark = start;
      enter();
      Object longer = PegItem.matchFirst(rule.alternatives, this);
      leave();
      if (longer == null || mark <= end) {
        break;
      }
      end = mark;
      value = longer;
    }
    mark = end;
    return value;
  }

  private Object applyQuietly(PegGrammar.Rule rule) {
    boolean outer = callInvalidRules;
    callInvalidRules = false;
    try {
      return PegItem.matchFirst(rule.alternatives, this);
    } finally {
      callInvalidRules = outer;
    }
  }
}
