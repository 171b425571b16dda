/** The {@code _sha1} module. */
package typhon.stdlib._sha1;
