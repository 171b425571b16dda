/**
 * The regular expression engine behind {@code re}: it runs the code that {@code re._compiler}
 * makes.
 *
 * <p>{@link typhon.stdlib._sre.ProgramBuilder} turns that code into a {@link
 * typhon.stdlib._sre.Program} of its own instructions, {@link typhon.stdlib._sre.Matcher} runs it
 * with an explicit stack of choices and a trail of changes to take back, so that neither the Java
 * stack nor more than linear memory is used.
 */
package typhon.stdlib._sre;
