/** The {@code _datetime} module: dates, times, and what lies between them. */
package typhon.stdlib._datetime;
