package typhon.syntax.token;

/** The operator tokens by their characters. CPython: token.c, generated from Grammar/Tokens. */
final class Operators {
  private Operators() {}

  static int oneChar(int c) {
    return switch (c) {
      case '!' -> TokenType.EXCLAMATION;
      case '%' -> TokenType.PERCENT;
      case '&' -> TokenType.AMPER;
      case '(' -> TokenType.LPAR;
      case ')' -> TokenType.RPAR;
      case '*' -> TokenType.STAR;
      case '+' -> TokenType.PLUS;
      case ',' -> TokenType.COMMA;
      case '-' -> TokenType.MINUS;
      case '.' -> TokenType.DOT;
      case '/' -> TokenType.SLASH;
      case ':' -> TokenType.COLON;
      case ';' -> TokenType.SEMI;
      case '<' -> TokenType.LESS;
      case '=' -> TokenType.EQUAL;
      case '>' -> TokenType.GREATER;
      case '@' -> TokenType.AT;
      case '[' -> TokenType.LSQB;
      case ']' -> TokenType.RSQB;
      case '^' -> TokenType.CIRCUMFLEX;
      case '{' -> TokenType.LBRACE;
      case '|' -> TokenType.VBAR;
      case '}' -> TokenType.RBRACE;
      case '~' -> TokenType.TILDE;
      default -> TokenType.OP;
    };
  }

  /** The token of two characters, or OP. */
  static int twoChars(int c1, int c2) {
    if (c2 == '=') {
      return withEquals(c1);
    }
    return switch (c1) {
      case '*' -> c2 == '*' ? TokenType.DOUBLESTAR : TokenType.OP;
      case '/' -> c2 == '/' ? TokenType.DOUBLESLASH : TokenType.OP;
      case '-' -> c2 == '>' ? TokenType.RARROW : TokenType.OP;
      case '>' -> c2 == '>' ? TokenType.RIGHTSHIFT : TokenType.OP;
      case '<' ->
          switch (c2) {
            case '<' -> TokenType.LEFTSHIFT;
            case '>' -> TokenType.NOTEQUAL;
            default -> TokenType.OP;
          };
      default -> TokenType.OP;
    };
  }

  private static int withEquals(int c1) {
    return switch (c1) {
      case '!' -> TokenType.NOTEQUAL;
      case '%' -> TokenType.PERCENTEQUAL;
      case '&' -> TokenType.AMPEREQUAL;
      case '*' -> TokenType.STAREQUAL;
      case '+' -> TokenType.PLUSEQUAL;
      case '-' -> TokenType.MINEQUAL;
      case '/' -> TokenType.SLASHEQUAL;
      case ':' -> TokenType.COLONEQUAL;
      case '<' -> TokenType.LESSEQUAL;
      case '=' -> TokenType.EQEQUAL;
      case '>' -> TokenType.GREATEREQUAL;
      case '@' -> TokenType.ATEQUAL;
      case '^' -> TokenType.CIRCUMFLEXEQUAL;
      case '|' -> TokenType.VBAREQUAL;
      default -> TokenType.OP;
    };
  }

  /** The token of three characters whose first two make a token, or OP. */
  static int threeChars(int c1, int c2, int c3) {
    if (c3 != '=' || c1 != c2) {
      return TokenType.OP;
    }
    return switch (c1) {
      case '*' -> TokenType.DOUBLESTAREQUAL;
      case '/' -> TokenType.DOUBLESLASHEQUAL;
      case '<' -> TokenType.LEFTSHIFTEQUAL;
      case '>' -> TokenType.RIGHTSHIFTEQUAL;
      default -> TokenType.OP;
    };
  }
}
