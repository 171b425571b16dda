/** The {@code _weakref} module: the types live in {@code typhon.runtime.object}. */
package typhon.stdlib._weakref;
