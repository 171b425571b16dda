/** The {@code sys} module. */
package typhon.stdlib.sys;
