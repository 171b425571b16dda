package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import typhon.syntax.token.TokenType;

/** Reads an alternative of {@code errors.peg}. */
final class PegReader {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*('[^']+'|\"(?:[^\"\\\\]|\\\\.)*\"|->|&&|@?\\$?[A-Za-z_]\\w*|\\d+|[|()\\[\\]?*+.&!~=])");
  private static final Map<String, Integer> TERMINALS = new HashMap<>();

  static {
    TERMINALS.put("NAME", TokenType.NAME);
    TERMINALS.put("NUMBER", TokenType.NUMBER);
    TERMINALS.put("STRING", TokenType.STRING);
    TERMINALS.put("NEWLINE", TokenType.NEWLINE);
    TERMINALS.put("INDENT", TokenType.INDENT);
    TERMINALS.put("DEDENT", TokenType.DEDENT);
    TERMINALS.put("ENDMARKER", TokenType.ENDMARKER);
    TERMINALS.put("TYPE_COMMENT", TokenType.TYPE_COMMENT);
    TERMINALS.put("FSTRING_START", TokenType.FSTRING_START);
    TERMINALS.put("FSTRING_MIDDLE", TokenType.FSTRING_MIDDLE);
    TERMINALS.put("FSTRING_END", TokenType.FSTRING_END);
    TERMINALS.put("TSTRING_START", TokenType.TSTRING_START);
    TERMINALS.put("TSTRING_MIDDLE", TokenType.TSTRING_MIDDLE);
    TERMINALS.put("TSTRING_END", TokenType.TSTRING_END);
  }

  private final PegGrammar grammar;
  private final List<String> words = new ArrayList<>();
  private int at;

  PegReader(PegGrammar grammar, String text) {
    this.grammar = grammar;
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.lookingAt()) {
      words.add(matcher.group(1));
      end = matcher.end();
      matcher.region(end, text.length());
    }
    if (!text.substring(end).isBlank()) {
      throw new AssertionError("errors.peg: " + text.substring(end));
    }
  }

  private String peek() {
    return at < words.size() ? words.get(at) : "";
  }

  private boolean accept(String word) {
    if (!peek().equals(word)) {
      return false;
    }
    at++;
    return true;
  }

  private void expect(String word) {
    if (!accept(word)) {
      throw new AssertionError("errors.peg: " + word + " expected at " + at + " in " + words);
    }
  }

  PegItem.Alternative alternative() {
    List<PegItem> items = new ArrayList<>();
    List<String> names = new ArrayList<>();
    while (at < words.size() && !"|)]->".contains(peek())) {
      String name = null;
      if (at + 1 < words.size() && words.get(at + 1).equals("=")) {
        name = peek();
        at += 2;
      }
      items.add(item());
      names.add(name);
    }
    PegAction action = accept("->") ? action(names) : PegAction.byDefault(items);
    return new PegItem.Alternative(items, action);
  }

  private PegItem item() {
    if (accept("&&")) {
      return new PegItem.Forced((PegItem.Terminal) atom());
    }
    if (accept("&")) {
      return new PegItem.Lookahead(atom(), true);
    }
    if (accept("!")) {
      return new PegItem.Lookahead(atom(), false);
    }
    if (accept("~")) {
      return new PegItem.Cut();
    }
    PegItem item = atom();
    if (accept(".")) {
      PegItem element = atom();
      expect("+");
      return new PegItem.Repeat(element, item, true);
    }
    if (accept("?")) {
      return new PegItem.Maybe(item);
    }
    if (accept("*")) {
      return new PegItem.Repeat(item, null, false);
    }
    return accept("+") ? new PegItem.Repeat(item, null, true) : item;
  }

  private PegItem atom() {
    String word = words.get(at++);
    char c = word.charAt(0);
    if (c == '(') {
      PegItem group = group();
      expect(")");
      return group;
    }
    if (c == '[') {
      PegItem group = group();
      expect("]");
      return new PegItem.Maybe(group);
    }
    if (c == '\'') {
      return terminal(word.substring(1, word.length() - 1));
    }
    if (c == '"') {
      String text = word.substring(1, word.length() - 1);
      return text.equals("!") ? terminal(text) : new PegItem.Soft(text);
    }
    if (c == '@') {
      return new PegItem.NotEqualCheck();
    }
    if (word.equals("SOFT_KEYWORD")) {
      return new PegItem.Soft(null);
    }
    Integer type = TERMINALS.get(word);
    return type != null
        ? new PegItem.Terminal(type, word)
        : new PegItem.RuleReference(grammar.declared(word));
  }

  private static PegItem.Terminal terminal(String text) {
    String[] keywords = TokenType.keywords();
    for (int i = 0; i < keywords.length; i++) {
      if (keywords[i].equals(text)) {
        return new PegItem.Terminal(TokenType.FIRST_KEYWORD + i, text);
      }
    }
    return new PegItem.Terminal(TokenType.ofOperator(text), text);
  }

  private PegItem group() {
    List<PegItem.Alternative> alternatives = new ArrayList<>();
    do {
      alternatives.add(alternative());
    } while (accept("|"));
    return alternatives.size() == 1 && alternatives.getFirst().isSingleItem()
        ? alternatives.getFirst().items().getFirst()
        : new PegItem.Group(alternatives);
  }

  private PegAction action(List<String> names) {
    String verb = words.get(at++);
    if (verb.startsWith("$")) {
      return new PegAction.Value(names.indexOf(verb.substring(1)));
    }
    List<PegAction.Argument> arguments = new ArrayList<>();
    while (at < words.size() && !"|)]".contains(peek())) {
      arguments.add(argument(names));
    }
    if (verb.startsWith("@")) {
      return new PegAction.Call(verb.substring(1), arguments);
    }
    return Character.isUpperCase(verb.charAt(0)) || verb.equals("arg") || arguments.isEmpty()
        ? new PegAction.MakeNode(verb, arguments)
        : PegAction.named(verb, arguments);
  }

  private PegAction.Argument argument(List<String> names) {
    String word = words.get(at++);
    if (word.startsWith("\"")) {
      String text = word.substring(1, word.length() - 1).replace("\\\"", "\"");
      return new PegAction.Argument(-1, null, text);
    }
    if (Character.isDigit(word.charAt(0))) {
      return new PegAction.Argument(-1, null, word);
    }
    if (word.startsWith("@")) {
      expect("(");
      PegAction.Argument inner = argument(names);
      expect(")");
      return new PegAction.Argument(inner.item(), word.substring(1), null);
    }
    int item = names.indexOf(word.substring(1));
    if (item < 0) {
      throw new AssertionError("errors.peg: " + word + " in " + words);
    }
    return new PegAction.Argument(item, null, null);
  }
}
