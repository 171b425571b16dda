/** The {@code _blake2} module. */
package typhon.stdlib._blake2;
