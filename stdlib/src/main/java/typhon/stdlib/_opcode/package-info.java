/** The {@code _opcode} module. */
package typhon.stdlib._opcode;
