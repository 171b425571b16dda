/** The {@code _remote_debugging} module. */
package typhon.stdlib._remote_debugging;
