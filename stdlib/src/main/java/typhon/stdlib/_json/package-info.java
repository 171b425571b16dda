/** The fast half of {@code json}: the scanner and the encoder. */
package typhon.stdlib._json;
