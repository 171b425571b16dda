package typhon.stdlib._zstd;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictContentType;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;

/** The ways to use a dictionary, by number. */
enum DictUse {
  DIGESTED,
  UNDIGESTED,
  PREFIX;

  /** A dictionary and its use. */
  record Chosen(PyZstdDict dict, DictUse use) {
    void load(ZstdCompressCtx context, int level) {
      byte[] content = dict.bytes();
      try {
        switch (use) {
          case DIGESTED -> context.loadDict(digested(content, level));
          case UNDIGESTED -> context.loadDict(content);
          case PREFIX -> context.loadDict(content, ZstdDictContentType.RAW_CONTENT);
        }
      } catch (ZstdException e) {
        throw ZstdState.error("Unable to load Zstandard dictionary or prefix for compression", e);
      }
    }

    private static ZstdDictCompress digested(byte[] content, int level) {
      try {
        return new ZstdDictCompress(content, level);
      } catch (IllegalStateException e) {
        throw notMade("C");
      }
    }

    void load(ZstdDecompressCtx context) {
      byte[] content = dict.bytes();
      try {
        switch (use) {
          case DIGESTED -> context.loadDict(digested(content));
          case UNDIGESTED -> context.loadDict(content);
          case PREFIX -> context.loadDict(content, ZstdDictContentType.RAW_CONTENT);
        }
      } catch (ZstdException e) {
        throw ZstdState.error("Unable to load Zstandard dictionary or prefix for decompression", e);
      }
    }

    private static ZstdDictDecompress digested(byte[] content) {
      try {
        return new ZstdDictDecompress(content);
      } catch (IllegalStateException e) {
        throw notMade("D");
      }
    }

    private static PyException notMade(String kind) {
      return ZstdState.error(
          "Failed to create a ZSTD_" + kind + "Dict instance from Zstandard dictionary content.");
    }
  }

  /** What the argument says; null for None. */
  static Chosen of(PyObject argument, DictUse otherwise) {
    if (argument == PyNone.NONE) {
      return null;
    }
    if (argument instanceof PyZstdDict dict) {
      return new Chosen(dict, otherwise);
    }
    if (argument instanceof PyTuple pair
        && pair.size() == 2
        && pair.get(0) instanceof PyZstdDict dict
        && pair.get(1) instanceof PyInt) {
      int use = Numbers.indexAsCInt(pair.get(1));
      if (use >= 0 && use < values().length) {
        return new Chosen(dict, values()[use]);
      }
    }
    throw Errors.typeError("zstd_dict argument should be a ZstdDict object.");
  }
}
