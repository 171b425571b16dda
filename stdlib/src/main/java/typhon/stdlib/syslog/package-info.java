/** The {@code syslog} module: the system's log. */
package typhon.stdlib.syslog;
