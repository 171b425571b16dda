/** The {@code _posixsubprocess} module. */
package typhon.stdlib._posixsubprocess;
