/**
 * The import system's Java half: native modules, the fast path of {@code __import__}, the bootstrap
 * of importlib. Finding and loading modules is importlib's own Python code.
 */
package typhon.runtime.imports;
