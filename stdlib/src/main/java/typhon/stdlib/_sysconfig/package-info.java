/** The {@code _sysconfig} module. */
package typhon.stdlib._sysconfig;
