/** The {@code builtins} module, by theme. */
package typhon.runtime.builtins;
