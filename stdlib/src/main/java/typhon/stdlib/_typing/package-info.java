/** The {@code _typing} module: the types live in {@code typhon.runtime.object}. */
package typhon.stdlib._typing;
