package yeji.form.target.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in a text: 3000, 102.16, 1,234.5, -5 and the Chinese ones up to 9999 (三, 两, 十二, 一百). */
final class Numbers {
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String CHINESE_TENS = "十百千";
    /** More digits than that are no number that anybody means; it keeps arithmetic and storage exact. */
    private static final int MOST_DIGITS = 24;

    private Numbers() {}

    /**
     * A number that was found.
     *
     * @param end index behind its last character
     * @param chinese whether it was written in Chinese numerals, which need a unit behind them
     */
    record Found(BigDecimal value, int end, boolean chinese) {}

    /** The number that begins at that index. */
    static Optional<Found> at(String text, int from) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(from);
        if (first == '-' || first == '−') {
            return unsigned(text, from + 1).map(found -> new Found(found.value().negate(), found.end(), false));
        }
        return isDigit(first) ? unsigned(text, from) : chinese(text, from);
    }

    /** A whole text that is a whole number, written either way. */
    static Optional<Integer> whole(String text) {
        return at(text, 0)
                .filter(found -> found.end() == text.length() && found.value().scale() == 0)
                .filter(found -> found.value().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(found -> found.value().intValue());
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** Whether the comma at that index separates thousands: exactly three digits follow it. */
    static boolean separatesThousands(String text, int comma) {
        if (comma == 0 || !isDigit(text.charAt(comma - 1))) {
            return false;
        }
        return endOfDigits(text, comma + 1) == comma + 4;
    }

    private static Optional<Found> unsigned(String text, int from) {
        int end = endOfDigits(text, from);
        if (end == from) {
            return Optional.empty();
        }
        if (end - from <= 3) {
            while (end < text.length() && text.charAt(end) == ',' && separatesThousands(text, end)) {
                end += 4;
            }
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = endOfDigits(text, end + 1);
        }
        String digits = text.substring(from, end).replace(",", "");
        return digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new Found(new BigDecimal(digits), end, false));
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Digits and tens take turns, tens get smaller: 三百零五, 十二; 一二 and 一百五 are no numbers here. */
    private static Optional<Found> chinese(String text, int from) {
        int total = 0;
        int digit = -1;
        int lastTen = 10_000;
        boolean zero = false;
        int at = from;
        for (; at < text.length(); at++) {
            int sign = chineseDigit(text.charAt(at));
            int ten = chineseTen(text.charAt(at));
            if (sign < 0 && ten == 0) {
                break;
            }
            if (sign == 0 && total > 0 && digit < 0) {
                zero = true;
            } else if (sign > 0 && digit < 0) {
                digit = sign;
            } else if (ten > 0 && ten < lastTen && (digit > 0 || at == from && ten == 10)) {
                total += Math.max(digit, 1) * ten;
                digit = -1;
                lastTen = ten;
                zero = false;
            } else {
                return Optional.empty();
            }
        }
        boolean hanging = total > 0 && digit > 0 && lastTen > 10 && !zero;
        int value = total + Math.max(digit, 0);
        return value == 0 || hanging ? Optional.empty() : Optional.of(new Found(BigDecimal.valueOf(value), at, true));
    }

    private static int chineseDigit(char sign) {
        if (sign == '两') {
            return 2;
        }
        return sign == '〇' ? 0 : CHINESE_DIGITS.indexOf(sign);
    }

    private static int chineseTen(char sign) {
        int power = CHINESE_TENS.indexOf(sign);
        return power < 0 ? 0 : (int) Math.pow(10, power + 1.0);
    }
}
