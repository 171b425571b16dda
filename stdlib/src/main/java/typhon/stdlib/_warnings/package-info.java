/** The {@code _warnings} module. */
package typhon.stdlib._warnings;
