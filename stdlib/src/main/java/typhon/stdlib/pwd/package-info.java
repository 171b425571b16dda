/** The {@code pwd} module. */
package typhon.stdlib.pwd;
