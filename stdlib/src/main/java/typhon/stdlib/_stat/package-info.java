/** The {@code _stat} module. */
package typhon.stdlib._stat;
