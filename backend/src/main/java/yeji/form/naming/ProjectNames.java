package yeji.form.naming;

import java.util.List;

/**
 * How alike the names of two projects are, the words aside that any project's name may end with. Source: domain.md, 7.3,
 * SIMILAR.
 */
public final class ProjectNames {

    /** From here on two names are similar. */
    public static final double SIMILAR = 0.7;

    /** Longer ones before those that they end with. */
    private static final List<String> COMMON_ENDINGS =
            List.of("专项工作经费", "工作专项经费", "专项经费", "工作经费", "专项资金", "经费", "资金", "项目", "工作");

    private static final int SHORTEST_STEM = 2;

    private ProjectNames() {}

    /** From 0, nothing in common, to 1, the same but for common endings, width, blanks and punctuation. */
    public static double likeness(String one, String other) {
        int[] first = stem(one).codePoints().toArray();
        int[] second = stem(other).codePoints().toArray();
        int longer = Math.max(first.length, second.length);
        return longer == 0 ? 0 : 1 - (double) distance(first, second) / longer;
    }

    static String stem(String name) {
        String normalized = NormalizedName.of(name);
        for (String ending : COMMON_ENDINGS) {
            boolean leavesEnough = normalized.codePointCount(0, normalized.length()) >= SHORTEST_STEM + ending.length();
            if (normalized.endsWith(ending) && leavesEnough) {
                return normalized.substring(0, normalized.length() - ending.length());
            }
        }
        return normalized;
    }

    /** Levenshtein's: how many characters have to be added, removed or changed. */
    private static int distance(int[] one, int[] other) {
        int[] row = new int[other.length + 1];
        for (int j = 0; j <= other.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length; j++) {
                int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length];
    }
}
