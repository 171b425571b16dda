/** The {@code _imp} module: what importlib asks of the interpreter. */
package typhon.stdlib._imp;
