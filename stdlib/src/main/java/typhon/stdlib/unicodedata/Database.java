package typhon.stdlib.unicodedata;

import java.text.Normalizer;
import typhon.runtime.text.Text;
import typhon.runtime.text.Unicode32;
import typhon.runtime.text.UnicodeData;
import typhon.runtime.text.UnicodeNames;
import typhon.runtime.text.UnicodeNumbers;

/** A version of the database. */
enum Database {
  CURRENT {
    @Override
    String version() {
      return UnicodeData.VERSION;
    }

    @Override
    String category(int c) {
      return UnicodeData.category(c);
    }

    @Override
    String bidirectional(int c) {
      return UnicodeData.bidirectional(c);
    }

    @Override
    int combining(int c) {
      return UnicodeData.combining(c);
    }

    @Override
    boolean isMirrored(int c) {
      return UnicodeData.isMirrored(c);
    }

    @Override
    String eastAsianWidth(int c) {
      return UnicodeData.eastAsianWidth(c);
    }

    @Override
    String decomposition(int c) {
      return UnicodeData.decomposition(c);
    }

    @Override
    int decimal(int c) {
      return UnicodeNumbers.decimal(c);
    }

    @Override
    double numeric(int c) {
      return UnicodeNumbers.numeric(c);
    }

    @Override
    String name(int c) {
      return UnicodeNames.name(c);
    }

    @Override
    Text normalize(Text text, Normalizer.Form form) {
      return UnicodeData.normalize(text, form);
    }
  },

  OLD {
    @Override
    String version() {
      return Unicode32.VERSION;
    }

    @Override
    String category(int c) {
      return Unicode32.category(c);
    }

    @Override
    String bidirectional(int c) {
      return Unicode32.bidirectional(c);
    }

    @Override
    int combining(int c) {
      return Unicode32.combining(c);
    }

    @Override
    boolean isMirrored(int c) {
      return Unicode32.isMirrored(c);
    }

    @Override
    String eastAsianWidth(int c) {
      return Unicode32.eastAsianWidth(c);
    }

    @Override
    String decomposition(int c) {
      return Unicode32.decomposition(c);
    }

    @Override
    int decimal(int c) {
      return Unicode32.decimal(c);
    }

    @Override
    double numeric(int c) {
      return Unicode32.numeric(c);
    }

    @Override
    String name(int c) {
      return Unicode32.isAssigned(c) ? UnicodeNames.name(c) : null;
    }

    @Override
    Text normalize(Text text, Normalizer.Form form) {
      return Unicode32.normalize(text, form);
    }
  };

  abstract String version();

  abstract String category(int c);

  abstract String bidirectional(int c);

  abstract int combining(int c);

  abstract boolean isMirrored(int c);

  abstract String eastAsianWidth(int c);

  abstract String decomposition(int c);

  /** The value of a decimal digit, or -1. */
  abstract int decimal(int c);

  /** The numeric value, or NaN. */
  abstract double numeric(int c);

  /** The name, or null. */
  abstract String name(int c);

  abstract Text normalize(Text text, Normalizer.Form form);
}
