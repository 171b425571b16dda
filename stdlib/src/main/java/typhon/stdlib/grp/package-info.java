/** The {@code grp} module. */
package typhon.stdlib.grp;
