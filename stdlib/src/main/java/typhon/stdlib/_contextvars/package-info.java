/** The {@code _contextvars} module: the types live in {@code typhon.runtime.object}. */
package typhon.stdlib._contextvars;
