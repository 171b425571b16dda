package typhon.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final String GRIN = "\ud83d\ude00";

  private static Text t(String utf16) {
    return Text.ofUtf16(utf16);
  }

  private static List<String> java(List<Text> texts) {
    return texts.stream().map(Text::toJava).toList();
  }

  @Test
  void formIsAlwaysTheNarrowest() {
    Text wide = t("a" + GRIN + "b");
    assertFalse(wide.isNarrow());
    assertEquals(3, wide.length());
    assertTrue(wide.substring(2).isNarrow());
    assertTrue(wide.slice(2, -2, 2).isNarrow());
    assertEquals(t("ba"), wide.slice(2, -2, 2));
    assertTrue(TextSearch.replace(wide, t(GRIN), t("-"), -1).isNarrow());
  }

  @Test
  void surrogateCharsStayTwoCodePoints() {
    Text pair = Text.ofNarrow("\ud83d").concat(Text.ofNarrow("\ude00"));
    assertEquals(2, pair.length());
    assertFalse(pair.equals(t(GRIN)));
    assertTrue(pair.compareTo(t(GRIN)) < 0);
  }

  @Test
  void builderWidensOnDemand() {
    Text text =
        new TextBuilder().append("ab").append(0x1F600).append("c").append(t("\u03a9")).toText();
    assertEquals(t("ab" + GRIN + "c\u03a9"), text);
    assertEquals(t(GRIN.repeat(7)), t(GRIN).repeat(7));
  }

  @Test
  void findHonoursRangesAndEmptyParts() {
    for (String tail : List.of("", GRIN)) {
      Text text = t("abcabc" + tail);
      int n = text.length();
      assertEquals(3, TextSearch.find(text, t("abc"), 1, n));
      assertEquals(-1, TextSearch.find(text, t("abc"), 1, 5));
      assertEquals(3, TextSearch.rfind(text, t("abc"), 0, n));
      assertEquals(0, TextSearch.rfind(text, t("abc"), 0, 5));
      assertEquals(-1, TextSearch.rfind(text, t("abc"), 4, n));
      assertEquals(n, TextSearch.find(text, Text.EMPTY, n, n));
      assertEquals(-1, TextSearch.find(text, Text.EMPTY, n + 1, n));
      assertEquals(n + 1, TextSearch.count(text, Text.EMPTY, 0, n));
      assertEquals(0, TextSearch.count(text, Text.EMPTY, n + 1, n));
      assertEquals(2, TextSearch.count(text, t("b"), 0, n));
    }
  }

  @Test
  void replaceCountsFromTheLeft() {
    assertEquals(t("xbxa"), TextSearch.replace(t("abaa"), t("a"), t("x"), 2));
    assertEquals(t("-a-b-"), TextSearch.replace(t("ab"), Text.EMPTY, t("-"), -1));
    assertEquals(t("-a-bc"), TextSearch.replace(t("abc"), Text.EMPTY, t("-"), 2));
    assertEquals(t(GRIN + "b"), TextSearch.replace(t("ab"), t("a"), t(GRIN), -1));
    Text text = t("ab");
    assertSame(text, TextSearch.replace(text, t("z"), t("-"), -1));
    assertEquals(t("-"), TextSearch.replace(Text.EMPTY, Text.EMPTY, t("-"), -1));
  }

  @Test
  void splitsAtWhiteSpace() {
    assertEquals(List.of("a", "b", "c"), java(TextSplit.split(t("  a b\u3000c "), -1)));
    assertEquals(List.of("a", "b c "), java(TextSplit.split(t("  a  b c "), 1)));
    assertEquals(List.of("a  b c "), java(TextSplit.split(t("  a  b c "), 0)));
    assertEquals(List.of("  a  b", "c"), java(TextSplit.rsplit(t("  a  b c "), 1)));
    assertEquals(List.of(), java(TextSplit.split(t("  "), -1)));
    assertEquals(List.of(), java(TextSplit.rsplit(t("  "), 0)));
  }

  @Test
  void splitsAtSeparators() {
    assertEquals(List.of("", "a", "", "b"), java(TextSplit.split(t("||a||||b"), t("||"), -1)));
    assertEquals(List.of("||a||", "b"), java(TextSplit.rsplit(t("||a||||b"), t("||"), 1)));
    assertEquals(List.of(""), java(TextSplit.split(Text.EMPTY, t("x"), -1)));
    assertEquals(List.of("a", "|", "b|c"), java(TextSplit.partition(t("a|b|c"), t("|"))));
    assertEquals(List.of("a|b", "|", "c"), java(TextSplit.rpartition(t("a|b|c"), t("|"))));
    assertEquals(List.of("", "", "abc"), java(TextSplit.rpartition(t("abc"), t("|"))));
  }

  @Test
  void splitsLines() {
    Text text = t("a\r\nb\n\rc\u2028\u001cd");
    assertEquals(List.of("a", "b", "", "c", "", "d"), java(TextSplit.splitLines(text, false)));
    assertEquals(
        List.of("a\r\n", "b\n", "\r", "c\u2028", "\u001c", "d"),
        java(TextSplit.splitLines(text, true)));
  }

  @Test
  void stripsEnds() {
    assertEquals(t("a b"), TextStrip.strip(t(" \t a b\u00a0"), true, true));
    assertEquals(t("a" + GRIN), TextStrip.strip(t(GRIN + "a" + GRIN), t(GRIN + "x"), true, false));
    assertEquals(t("b"), TextStrip.strip(t("xyxb"), t("xy"), true, true));
  }
}
