/** The {@code _statistics} module: what {@code statistics} wants fast. */
package typhon.stdlib._statistics;
