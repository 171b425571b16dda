/** The {@code _sha3} module. */
package typhon.stdlib._sha3;
