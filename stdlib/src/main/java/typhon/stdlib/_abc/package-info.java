/** The {@code _abc} module. */
package typhon.stdlib._abc;
