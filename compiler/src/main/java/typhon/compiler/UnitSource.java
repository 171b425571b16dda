package typhon.compiler;

import java.lang.ref.SoftReference;
import typhon.syntax.ast.Mod;
import typhon.syntax.parse.Parser;
import typhon.syntax.source.SourceText;
import typhon.syntax.source.WarningListener;

/**
 * What a unit was compiled from, kept for its instrumented form: the text, or the tree where there
 * was no text (the collector may take the tree back).
 */
final class UnitSource {
  private final SourceText text;
  private final SoftReference<Mod> tree;
  private final CompileRequest request;

  UnitSource(SourceText text, CompileRequest request) {
    this.text = text;
    this.tree = null;
    this.request = request;
  }

  UnitSource(Mod tree, CompileRequest request) {
    this.text = null;
    this.tree = new SoftReference<>(tree);
    this.request = request;
  }

  CompileRequest request() {
    return request;
  }

  /** The tree; null when it is gone. */
  Mod tree(WarningListener warnings) {
    return text == null
        ? tree.get()
        : Parser.parse(text, request.mode(), request.parserOptions(warnings));
  }
}
