/** The {@code _md5} module. */
package typhon.stdlib._md5;
