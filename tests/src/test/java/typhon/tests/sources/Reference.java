package typhon.tests.sources;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The CPython of the distribution, kept running: frames go out and come back over its pipes, each a
 * length of four bytes and so many bytes.
 */
final class Reference {
  private static final Path DISTRIBUTIONS = Path.of("target/cpython/org/bytedeco/cpython");

  private final DataOutputStream questions;
  private final DataInputStream answers;

  private Reference(Process process) {
    questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    answers = new DataInputStream(process.getInputStream());
  }

  static Path library() {
    return home().resolve("lib/python3.14");
  }

  private static Path home() {
    try (Stream<Path> platforms = Files.list(DISTRIBUTIONS)) {
      return platforms.findFirst().orElseThrow().toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it; it ends with this JVM, whose end closes its input. */
  static Reference start() {
    try (InputStream worker = Reference.class.getResourceAsStream("oracle.py")) {
      String code = new String(worker.readAllBytes(), StandardCharsets.UTF_8);
      Path program = home().resolve("bin/python3.14");
      // The archive does not keep who may be executed.
      if (!Files.isExecutable(program) && !program.toFile().setExecutable(true)) {
        throw new IllegalStateException(program + " cannot be made executable");
      }
      ProcessBuilder builder = new ProcessBuilder(program.toString(), "-I", "-c", code);
      builder.environment().put("LD_LIBRARY_PATH", home() + ":" + home().resolve("libs"));
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      return new Reference(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a source; {@link #answer} waits for what becomes of it. */
  void ask(Source source) {
    try {
      byte[] bytes = source.bytes() ? source.utf8() : source.utf16();
      questions.writeInt(2 + bytes.length);
      questions.writeByte(source.bytes() ? 'b' : 's');
      questions.writeByte(source.mode().charAt(1));
      questions.write(bytes);
      questions.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome answer() {
    try {
      byte[] answer = answers.readNBytes(answers.readInt());
      String[] words = new String(answer, StandardCharsets.UTF_8).split("\n", 2);
      return new Outcome(words[0], words[1]);
    } catch (IOException e) {
      throw new UncheckedIOException("the reference CPython has ended", e);
    }
  }
}
