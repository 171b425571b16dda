package typhon.syntax.parse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import typhon.syntax.source.UndecodableLiteralException;
import typhon.syntax.token.TokenType;

/** What may be wrong with string literals. CPython: action_helpers.c and string_parser.c. */
final class ErrorStrings {
  private final ErrorParser parser;
  private final ParserOptions options;

  ErrorStrings(ErrorParser parser, ParserOptions options) {
    this.parser = parser;
    this.options = options;
  }

  private ErrorReporter reporter() {
    return parser.reporter();
  }

  /** The letter of the innermost f-string or t-string that is open. */
  private char prefix() {
    int closed = 0;
    for (PegPlace.Token token : parser.tokens().subList(0, parser.mark()).reversed()) {
      switch (token.type()) {
        case TokenType.FSTRING_END, TokenType.TSTRING_END -> closed++;
        case TokenType.FSTRING_START, TokenType.TSTRING_START -> {
          if (closed == 0) {
            return token.type() == TokenType.FSTRING_START ? 'f' : 't';
          }
          closed--;
        }
        default -> {}
      }
    }
    return 'f';
  }

  Object conversion(PegPlace.Token mark, PegPlace.Token name) {
    if (mark.line() != name.line() || mark.endColumn() != name.column()) {
      throw reporter()
          .range(
              mark,
              name,
              prefix() + "-string: conversion type must come right after the exclamation mark");
    }
    String text = name.text();
    if (text.length() != 1 || "sra".indexOf(text.charAt(0)) < 0) {
      throw reporter()
          .at(
              name,
              prefix()
                  + "-string: invalid conversion character '"
                  + text
                  + "': expected 's', 'r', or 'a'");
    }
    return name;
  }

  /** Raw is what the tokenizer stands in now. CPython: _PyPegen_decoded_constant_from_token. */
  Object specText(PegPlace.Token text) {
    try {
      decode(text, parser.isInRawFormatString());
    } catch (LiteralException.Undecodable wrong) {
      byte[] escaped = StringLiteral.escaped(text.text());
      throw new UndecodableLiteralException(escaped, wrong.start, wrong.end, wrong.reason);
    } catch (LiteralException wrong) {
      throw reporter().atLastToken(wrong.getMessage());
    }
    return text;
  }

  void checkMiddle(PegPlace.Token start, List<?> parts) {
    boolean raw = start.text().toLowerCase(Locale.ROOT).indexOf('r') >= 0;
    for (Object part : parts) {
      if (part instanceof PegPlace.Token text) {
        check(text, raw);
      }
    }
  }

  private void check(PegPlace.Token text, boolean raw) {
    try {
      decode(text, raw);
    } catch (LiteralException wrong) {
      throw reporter().atLastToken(wrong.getMessage());
    }
  }

  private void decode(PegPlace.Token text, boolean raw) throws LiteralException {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    new StringLiteral(bytes, options.unicodeNames()).decode(0, bytes.length, raw);
  }

  Object string(PegPlace.Token token, int start) {
    String text = token.text();
    int quote = 0;
    while (text.charAt(quote) != '\'' && text.charAt(quote) != '"') {
      quote++;
    }
    String prefix = text.substring(0, quote).toLowerCase(Locale.ROOT);
    String quotes = text.substring(quote, quote + 1).repeat(3);
    int width = text.startsWith(quotes, quote) && text.length() - quote >= 6 ? 3 : 1;
    byte[] body =
        text.substring(quote + width, text.length() - width).getBytes(StandardCharsets.UTF_8);
    boolean bytes = prefix.indexOf('b') >= 0;
    boolean raw = prefix.indexOf('r') >= 0;
    try {
      StringLiteral literal = new StringLiteral(body, options.unicodeNames());
      if (bytes) {
        literal.decodeBytes(0, body.length, raw);
      } else {
        literal.decode(0, body.length, raw);
      }
    } catch (LiteralException wrong) {
      boolean atToken = wrong.getMessage().startsWith("bytes can only");
      throw atToken
          ? reporter().at(token, wrong.getMessage())
          : reporter().atLastToken(wrong.getMessage());
    }
    return parser.node(bytes ? "Bytes" : "Constant", List.of(), start);
  }

  Object concatenate(List<?> parts, int start) {
    boolean bytes = false;
    boolean text = false;
    boolean format = false;
    for (Object part : parts) {
      String kind = ((PegPlace.Node) part).kind();
      bytes |= kind.equals("Bytes");
      format |= kind.equals("JoinedStr");
      text |= !kind.equals("Bytes");
    }
    if (bytes && text) {
      throw reporter().atLastToken("cannot mix bytes and nonbytes literals");
    }
    return parser.node(format ? "JoinedStr" : "Constant", List.of(), start);
  }
}
