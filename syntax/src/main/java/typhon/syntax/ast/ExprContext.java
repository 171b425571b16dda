package typhon.syntax.ast;

/** What happens to a target: it is read, bound or deleted. */
public enum ExprContext {
  Load,
  Store,
  Del
}
