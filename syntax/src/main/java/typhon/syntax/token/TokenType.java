package typhon.syntax.token;

/**
 * The numbers of the tokens, as in Python's module {@code token}; keywords, which that module calls
 * NAME, have numbers of their own from {@link #FIRST_KEYWORD} on.
 */
public final class TokenType {
  public static final int ENDMARKER = 0;
  public static final int NAME = 1;
  public static final int NUMBER = 2;
  public static final int STRING = 3;
  public static final int NEWLINE = 4;
  public static final int INDENT = 5;
  public static final int DEDENT = 6;
  public static final int LPAR = 7;
  public static final int RPAR = 8;
  public static final int LSQB = 9;
  public static final int RSQB = 10;
  public static final int COLON = 11;
  public static final int COMMA = 12;
  public static final int SEMI = 13;
  public static final int PLUS = 14;
  public static final int MINUS = 15;
  public static final int STAR = 16;
  public static final int SLASH = 17;
  public static final int VBAR = 18;
  public static final int AMPER = 19;
  public static final int LESS = 20;
  public static final int GREATER = 21;
  public static final int EQUAL = 22;
  public static final int DOT = 23;
  public static final int PERCENT = 24;
  public static final int LBRACE = 25;
  public static final int RBRACE = 26;
  public static final int EQEQUAL = 27;
  public static final int NOTEQUAL = 28;
  public static final int LESSEQUAL = 29;
  public static final int GREATEREQUAL = 30;
  public static final int TILDE = 31;
  public static final int CIRCUMFLEX = 32;
  public static final int LEFTSHIFT = 33;
  public static final int RIGHTSHIFT = 34;
  public static final int DOUBLESTAR = 35;
  public static final int PLUSEQUAL = 36;
  public static final int MINEQUAL = 37;
  public static final int STAREQUAL = 38;
  public static final int SLASHEQUAL = 39;
  public static final int PERCENTEQUAL = 40;
  public static final int AMPEREQUAL = 41;
  public static final int VBAREQUAL = 42;
  public static final int CIRCUMFLEXEQUAL = 43;
  public static final int LEFTSHIFTEQUAL = 44;
  public static final int RIGHTSHIFTEQUAL = 45;
  public static final int DOUBLESTAREQUAL = 46;
  public static final int DOUBLESLASH = 47;
  public static final int DOUBLESLASHEQUAL = 48;
  public static final int AT = 49;
  public static final int ATEQUAL = 50;
  public static final int RARROW = 51;
  public static final int ELLIPSIS = 52;
  public static final int COLONEQUAL = 53;
  public static final int EXCLAMATION = 54;
  public static final int OP = 55;
  public static final int TYPE_IGNORE = 56;
  public static final int TYPE_COMMENT = 57;
  public static final int FSTRING_START = 59;
  public static final int FSTRING_MIDDLE = 60;
  public static final int FSTRING_END = 61;
  public static final int TSTRING_START = 62;
  public static final int TSTRING_MIDDLE = 63;
  public static final int TSTRING_END = 64;
  public static final int COMMENT = 65;
  public static final int NL = 66;
  public static final int ERRORTOKEN = 67;

  public static final int FIRST_KEYWORD = 70;
  public static final int KW_FALSE = 70;
  public static final int KW_NONE = 71;
  public static final int KW_TRUE = 72;
  public static final int KW_AND = 73;
  public static final int KW_AS = 74;
  public static final int KW_ASSERT = 75;
  public static final int KW_ASYNC = 76;
  public static final int KW_AWAIT = 77;
  public static final int KW_BREAK = 78;
  public static final int KW_CLASS = 79;
  public static final int KW_CONTINUE = 80;
  public static final int KW_DEF = 81;
  public static final int KW_DEL = 82;
  public static final int KW_ELIF = 83;
  public static final int KW_ELSE = 84;
  public static final int KW_EXCEPT = 85;
  public static final int KW_FINALLY = 86;
  public static final int KW_FOR = 87;
  public static final int KW_FROM = 88;
  public static final int KW_GLOBAL = 89;
  public static final int KW_IF = 90;
  public static final int KW_IMPORT = 91;
  public static final int KW_IN = 92;
  public static final int KW_IS = 93;
  public static final int KW_LAMBDA = 94;
  public static final int KW_NONLOCAL = 95;
  public static final int KW_NOT = 96;
  public static final int KW_OR = 97;
  public static final int KW_PASS = 98;
  public static final int KW_RAISE = 99;
  public static final int KW_RETURN = 100;
  public static final int KW_TRY = 101;
  public static final int KW_WHILE = 102;
  public static final int KW_WITH = 103;
  public static final int KW_YIELD = 104;

  static final int COUNT = 105;

  private static final String[] KEYWORDS = {
    "False",
    "None",
    "True",
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "class",
    "continue",
    "def",
    "del",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "global",
    "if",
    "import",
    "in",
    "is",
    "lambda",
    "nonlocal",
    "not",
    "or",
    "pass",
    "raise",
    "return",
    "try",
    "while",
    "with",
    "yield"
  };

  private TokenType() {}

  /** The keywords, in the order of their numbers from {@link #FIRST_KEYWORD} on. */
  public static String[] keywords() {
    return KEYWORDS.clone();
  }

  /** The number of an operator. */
  public static int ofOperator(String text) {
    int c = text.charAt(0);
    return switch (text.length()) {
      case 1 -> Operators.oneChar(c);
      case 2 -> Operators.twoChars(c, text.charAt(1));
      default -> c == '.' ? ELLIPSIS : Operators.threeChars(c, text.charAt(1), text.charAt(2));
    };
  }

  public static boolean isKeyword(int type) {
    return type >= FIRST_KEYWORD;
  }
}
