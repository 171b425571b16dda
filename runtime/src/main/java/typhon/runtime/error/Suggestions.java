package typhon.runtime.error;

import java.util.Collection;

/** Names near to a mistyped one (CPython: suggestions.c). */
public final class Suggestions {
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;
  private static final int MAX_LENGTH = 40;
  private static final int MAX_CANDIDATES = 750;

  private Suggestions() {}

  /** The candidate nearest to {@code name}, or null when none is near enough. */
  public static String nearest(String name, Collection<String> candidates) {
    if (candidates.size() >= MAX_CANDIDATES) {
      return null;
    }
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (candidate.equals(name)) {
        continue;
      }
      int limit = (name.length() + candidate.length() + 3) * MOVE_COST / 6;
      limit = Math.min(limit, bestDistance - 1);
      int distance = distance(name, candidate, limit);
      if (distance <= limit) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int cost(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
  }

  /** Edit distance in which a change of case costs half; above {@code limit} any larger number. */
  private static int distance(String a, String b, int limit) {
    if (a.length() > MAX_LENGTH || b.length() > MAX_LENGTH) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j * MOVE_COST;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i * MOVE_COST;
      int least = row[0];
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + cost(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + MOVE_COST);
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return Integer.MAX_VALUE;
      }
    }
    return row[b.length()];
  }
}
