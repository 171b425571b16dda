package typhon.stdlib._lzma;

import java.util.ArrayList;
import java.util.List;

/** Makes decoders of chains of filters. */
final class FilterChain {
  static final int MAX = 4;

  private FilterChain() {}

  /** LZMA is last and only last. */
  static void check(List<Filter> chain, boolean allowsLzma1) {
    if (chain.isEmpty() || chain.size() > MAX) {
      throw LzmaError.options();
    }
    for (int i = 0; i < chain.size(); i++) {
      boolean isLast = i == chain.size() - 1;
      if (chain.get(i) instanceof Filter.Lzma lzma
          ? !isLast || (lzma.id() == Filter.LZMA1 && !allowsLzma1)
          : isLast) {
        throw LzmaError.options();
      }
    }
  }

  static DataDecoder decoder(List<Filter> chain) {
    Filter.Lzma lzma = (Filter.Lzma) chain.getLast();
    DataDecoder data =
        lzma.id() == Filter.LZMA2
            ? new Lzma2Data(lzma.dictionarySize())
            : new Lzma1Data(lzma.properties(), lzma.dictionarySize(), Lzma1Data.UNKNOWN);
    if (chain.size() == 1) {
      return data;
    }
    List<FilteredData.Undo> undo = new ArrayList<>();
    for (int i = chain.size() - 2; i >= 0; i--) {
      undo.add(chain.get(i).undo());
    }
    return new FilteredData(data, undo);
  }
}
