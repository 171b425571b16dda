/**
 * The {@code _ast} module: the tree's Python classes, made from the records of {@code
 * typhon.syntax.ast}.
 */
package typhon.stdlib._ast;
