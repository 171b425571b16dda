/**
 * What the hash modules ({@code _md5}, {@code _sha1}, {@code _sha2}, {@code _sha3}, {@code
 * _blake2}) share.
 */
package typhon.stdlib.digest;
