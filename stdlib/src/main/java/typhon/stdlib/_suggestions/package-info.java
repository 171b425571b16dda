/** The {@code _suggestions} module. */
package typhon.stdlib._suggestions;
