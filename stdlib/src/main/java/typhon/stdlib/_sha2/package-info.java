/** The {@code _sha2} module. */
package typhon.stdlib._sha2;
