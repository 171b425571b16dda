/** What modules over system calls share: errors, descriptors as arguments, text of the system. */
package typhon.stdlib.system;
