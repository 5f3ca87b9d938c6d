package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.HeadLabel;

/** Lines that hold labels and values in one: 填报单位（盖章）：某局　　填表人：　　单位：万元. */
final class InlineLabels {

    private static final int LONGEST_LINE = 600;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_UNKNOWN_LABEL = 12;
    private static final String UNIT = "单位";
    /** Letters with a blank behind each: 单 位 负 责 人. */
    private static final Pattern SPELLED_OUT = Pattern.compile("(?:\\S\\s{1,4}){1,20}");

    private InlineLabels() {}

    /**
     * A part of such a line.
     *
     * @param kind null: the label is not known
     * @param label with its colon; "" for text in front of the first label
     */
    record Piece(@Nullable HeadLabel kind, String label, String value) {}

    /** The parts of a line that has at least one label that is known; else empty. */
    static List<Piece> of(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        boolean known = false;
        int from = 0;
        String openLabel = "";
        @Nullable HeadLabel openKind = null;
        for (int colon = nextColon(line, 0); colon >= 0; colon = nextColon(line, colon + 1)) {
            int start = startOfLabel(line, from, colon);
            if (start < 0) {
                continue;
            }
            addPiece(pieces, openKind, openLabel, line.substring(from, start));
            openLabel = Blank.strip(line.substring(start, colon + 1));
            openKind = kindOf(line.substring(start, colon)).orElse(null);
            known |= openKind != null;
            from = colon + 1;
        }
        addPiece(pieces, openKind, openLabel, line.substring(from));
        return known ? pieces : List.of();
    }

    /** The one label and value of a line whose label is not known: 联系电话：0564-1234567. */
    static Optional<Piece> unknown(String line) {
        int colon = nextColon(line, 0);
        boolean labelled = colon > 0 && colon <= LONGEST_UNKNOWN_LABEL;
        return labelled
                ? Optional.of(new Piece(null, line.substring(0, colon + 1), Blank.strip(line.substring(colon + 1))))
                : Optional.empty();
    }

    private static void addPiece(List<Piece> pieces, @Nullable HeadLabel kind, String label, String value) {
        if (!label.isEmpty() || !Blank.strip(value).isEmpty()) {
            pieces.add(new Piece(kind, label, Blank.strip(value)));
        }
    }

    private static int nextColon(String line, int from) {
        for (int at = from; at < line.length(); at++) {
            if (line.charAt(at) == ':' || line.charAt(at) == '：') {
                return at;
            }
        }
        return -1;
    }

    /**
     * Where the label before a colon begins: behind a wide gap if what follows is known, else behind any blank;
     * -1 if nowhere.
     */
    private static int startOfLabel(String line, int from, int colon) {
        int loose = -1;
        for (int start = colon - 1; start >= Math.max(from, colon - LONGEST_LABEL); start--) {
            boolean behindBlank = start == from || isBlank(line.charAt(start - 1));
            if (!behindBlank
                    || isBlank(line.charAt(start))
                    || kindOf(line.substring(start, colon)).isEmpty()) {
                continue;
            }
            boolean wideGap = start == from
                    || start - 2 < from
                    || isBlank(line.charAt(start - 2))
                    || line.charAt(start - 1) != ' ';
            if (wideGap) {
                boolean spelledOut = loose < 0
                        || SPELLED_OUT.matcher(line.substring(start, loose)).matches();
                return spelledOut ? start : loose;
            }
            loose = loose < 0 ? start : loose;
        }
        return loose >= 0 ? loose : startOfUnknownLabel(line, from, colon);
    }

    /** A label that is not known stands behind a wide gap, or at the start of the line. */
    private static int startOfUnknownLabel(String line, int from, int colon) {
        int start = colon;
        while (start > from && Character.isIdeographic(line.charAt(start - 1))) {
            start--;
        }
        boolean fits = colon - start >= 2 && colon - start <= LONGEST_UNKNOWN_LABEL;
        boolean gap = start == 0
                || start - 1 >= from
                        && isBlank(line.charAt(start - 1))
                        && (line.charAt(start - 1) != ' ' || start - 2 >= from && isBlank(line.charAt(start - 2)));
        return fits && gap ? start : -1;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static Optional<HeadLabel> kindOf(String label) {
        // 单位 alone is a heading of units of measure in tables; before a colon it names the body
        return Blank.strip(label).equals(UNIT) ? Optional.of(HeadLabel.UNIT_NAME) : HeadLabel.of(label);
    }
}
