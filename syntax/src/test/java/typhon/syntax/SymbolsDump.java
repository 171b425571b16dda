package typhon.syntax;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import typhon.syntax.scope.ScopeAnalyzer;
import typhon.syntax.scope.ScopeBlock;
import typhon.syntax.scope.Symbol;

/** What the scope analysis makes of a source, in the words of {@code symbols.py}. */
final class SymbolsDump {
  private SymbolsDump() {}

  static String text(byte[] source) {
    StringBuilder out = new StringBuilder();
    write(ScopeAnalyzer.analyze(Outcome.parse(source), "<file>").top(), out);
    return out.toString();
  }

  private static void write(ScopeBlock block, StringBuilder out) {
    String symbols =
        block.symbols().stream()
            .sorted(Comparator.comparing(Symbol::name, SymbolsDump::compareCodePoints))
            .map(s -> s.name() + "=" + s.code())
            .collect(Collectors.joining(","));
    out.append(block.type().ordinal()).append('|').append(block.name()).append('|');
    out.append(block.span().line()).append('|').append(block.isNested() ? 1 : 0).append('|');
    out.append(String.join(",", block.varnames())).append('|').append(symbols).append('\n');
    block.children().forEach(child -> write(child, out));
    out.append("end\n");
  }

  private static int compareCodePoints(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
