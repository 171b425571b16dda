package typhon.stdlib._zstd;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.util.function.ObjIntConsumer;

/** The parameters of compression with their numbers, bounds (of zstd 1.5) and setters. */
enum Parameter {
  COMPRESSION_LEVEL("compressionLevel", 100, -(1 << 17), 22, (c, v) -> c.setLevel(v)),
  WINDOW_LOG("windowLog", 101, 10, 31, (c, v) -> c.setWindowLog(v)),
  HASH_LOG("hashLog", 102, 6, 30, (c, v) -> c.setHashLog(v)),
  CHAIN_LOG("chainLog", 103, 6, 30, (c, v) -> c.setChainLog(v)),
  SEARCH_LOG("searchLog", 104, 1, 30, (c, v) -> c.setSearchLog(v)),
  MIN_MATCH("minMatch", 105, 3, 7, (c, v) -> c.setMinMatch(v)),
  TARGET_LENGTH("targetLength", 106, 0, 1 << 17, (c, v) -> c.setTargetLength(v)),
  STRATEGY("strategy", 107, 1, 9, (c, v) -> c.setStrategy(v)),
  ENABLE_LONG_DISTANCE_MATCHING(
      "enableLongDistanceMatching",
      160,
      0,
      2,
      (c, v) -> c.setEnableLongDistanceMatching(Zstd.ParamSwitch.values()[v])),
  // The binding for Java leaves the finer settings of this to the library.
  LDM_HASH_LOG("ldmHashLog", 161, 6, 30, (c, v) -> {}),
  LDM_MIN_MATCH("ldmMinMatch", 162, 4, 4096, (c, v) -> {}),
  LDM_BUCKET_SIZE_LOG("ldmBucketSizeLog", 163, 1, 8, (c, v) -> {}),
  LDM_HASH_RATE_LOG("ldmHashRateLog", 164, 0, 25, (c, v) -> {}),
  CONTENT_SIZE_FLAG("contentSizeFlag", 200, 0, 1, (c, v) -> c.setContentSize(v != 0)),
  CHECKSUM_FLAG("checksumFlag", 201, 0, 1, (c, v) -> c.setChecksum(v != 0)),
  DICT_ID_FLAG("dictIDFlag", 202, 0, 1, (c, v) -> c.setDictID(v != 0)),
  NB_WORKERS("nbWorkers", 400, 0, 256, (c, v) -> c.setWorkers(v)),
  JOB_SIZE("jobSize", 401, 0, 1 << 30, (c, v) -> c.setJobSize(v)),
  OVERLAP_LOG("overlapLog", 402, 0, 9, (c, v) -> c.setOverlapLog(v));

  /** The only parameter of decompression. */
  static final int WINDOW_LOG_MAX = 100;

  static final int WINDOW_LOG_MAX_LOW = 10;
  static final int WINDOW_LOG_MAX_HIGH = 31;

  final String nativeName;
  final int number;
  final int low;
  final int high;
  final ObjIntConsumer<ZstdCompressCtx> setter;

  Parameter(
      String nativeName, int number, int low, int high, ObjIntConsumer<ZstdCompressCtx> setter) {
    this.nativeName = nativeName;
    this.number = number;
    this.low = low;
    this.high = high;
    this.setter = setter;
  }

  static Parameter of(int number) {
    for (Parameter p : values()) {
      if (p.number == number) {
        return p;
      }
    }
    return null;
  }

  String pythonName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Zero stands for the default where it is no value. */
  boolean accepts(int value) {
    return value == 0 || (value >= low && value <= high);
  }
}
