/** The {@code faulthandler} module. */
package typhon.stdlib.faulthandler;
