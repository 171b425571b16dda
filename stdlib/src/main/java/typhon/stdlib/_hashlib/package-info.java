/** The {@code _hashlib} module: hashes by name, and what OpenSSL has besides. */
package typhon.stdlib._hashlib;
