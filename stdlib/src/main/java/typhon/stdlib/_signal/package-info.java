/** The {@code _signal} module. */
package typhon.stdlib._signal;
