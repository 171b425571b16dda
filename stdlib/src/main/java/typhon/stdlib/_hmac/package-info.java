/** The {@code _hmac} module: keyed hashing. */
package typhon.stdlib._hmac;
