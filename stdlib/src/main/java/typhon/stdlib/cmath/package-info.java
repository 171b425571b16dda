/** Mathematical functions of complex numbers. */
package typhon.stdlib.cmath;
