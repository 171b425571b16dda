/** The {@code resource} module. */
package typhon.stdlib.resource;
