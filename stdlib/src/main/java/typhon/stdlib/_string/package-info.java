/** The module {@code _string}: the parser of format strings, for {@code string.Formatter}. */
package typhon.stdlib._string;
