/** The {@code _uuid} module. */
package typhon.stdlib._uuid;
