/** The {@code _types} module. */
package typhon.stdlib._types;
