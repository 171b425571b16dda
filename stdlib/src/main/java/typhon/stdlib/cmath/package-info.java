/** Module {@code cmath}. */
package typhon.stdlib.cmath;
