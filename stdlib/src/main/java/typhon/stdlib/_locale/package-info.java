/** The {@code _locale} module. */
package typhon.stdlib._locale;
