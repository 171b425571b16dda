package typhon.tests.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A source that shrinks as text: by lines, by levels of indentation, then by tokens. */
final class ShrinkableSource implements Shrinkable<Source> {
  private static final Pattern BETWEEN_LINES = Pattern.compile("(?<=\n)");
  private static final Pattern TOKEN = Pattern.compile("[^\\S\n]+|\n|\\w+|\\W");
  private static final Pattern INDENTATION = Pattern.compile("(?m)^ {1,4}");
  private static final Pattern LONG_WORD = Pattern.compile("\\b\\w{2,}\\b");

  private final Source source;

  ShrinkableSource(Source source) {
    this.source = source;
  }

  @Override
  public Source value() {
    return source;
  }

  @Override
  public ShrinkingDistance distance() {
    int plain = (source.bytes() ? 1 : 0) + (source.mode().equals("exec") ? 0 : 1);
    return ShrinkingDistance.of(source.text().length(), plain);
  }

  @Override
  public Stream<Shrinkable<Source>> shrink() {
    return smaller().filter(s -> !s.equals(source)).map(ShrinkableSource::new);
  }

  private Stream<Source> smaller() {
    String text = source.text();
    List<String> lines = List.of(BETWEEN_LINES.split(text));
    List<String> tokens = TOKEN.matcher(text).results().map(m -> m.group()).toList();
    Set<String> texts = new LinkedHashSet<>();
    without(lines, texts);
    dedented(lines, texts);
    without(tokens, texts);
    unwrapped(tokens, texts);
    LONG_WORD
        .matcher(text)
        .results()
        .forEach(w -> texts.add(text.substring(0, w.start()) + "x" + text.substring(w.end())));
    Stream<Source> plainer =
        Stream.of(new Source(text, source.mode(), false), new Source(text, "exec", source.bytes()));
    return Stream.concat(texts.stream().map(source::with), plainer);
  }

  /** All but a run of the parts; long runs first. */
  private static void without(List<String> parts, Set<String> texts) {
    for (int length = parts.size() / 2; length > 0; length /= 2) {
      for (int at = 0; at < parts.size(); at += length) {
        int end = Math.min(at + length, parts.size());
        texts.add(
            String.join("", parts.subList(0, at))
                + String.join("", parts.subList(end, parts.size())));
      }
    }
  }

  /** Without a line, what follows one level further left. */
  private static void dedented(List<String> lines, Set<String> texts) {
    for (int at = 0; at < lines.size(); at++) {
      String rest = String.join("", lines.subList(at + 1, lines.size()));
      texts.add(String.join("", lines.subList(0, at)) + INDENTATION.matcher(rest).replaceAll(""));
    }
  }

  /** Without one token and a later one: brackets and what stands beside them. */
  private static void unwrapped(List<String> tokens, Set<String> texts) {
    for (int open = 0; open < tokens.size(); open++) {
      if ("([{".contains(tokens.get(open))) {
        for (int close = open + 1; close < tokens.size(); close++) {
          if (")]}".contains(tokens.get(close))) {
            List<String> rest = new ArrayList<>(tokens);
            rest.remove(close);
            rest.remove(open);
            texts.add(String.join("", rest));
          }
        }
      }
    }
  }
}
