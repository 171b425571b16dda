/** Module {@code _random}. */
package typhon.stdlib._random;
