/**
 * Text and number algorithms that know no Python types: the two-form string {@link
 * typhon.runtime.text.Text}, Unicode data, float and int notation, the format mini-language,
 * hashing. Positions are always code points.
 */
package typhon.runtime.text;
