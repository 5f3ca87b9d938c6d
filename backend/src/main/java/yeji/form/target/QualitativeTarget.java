package yeji.form.target;

import yeji.form.naming.NormalizedName;

/**
 * Words: 有效保障, 否, 优.
 *
 * @param words in NFKC without blanks
 */
public record QualitativeTarget(String text, Direction direction, String words, Scale scale) implements Target {

    @Override
    public TargetKind kind() {
        return TargetKind.QUALITATIVE;
    }

    @Override
    public String canonicalText() {
        return words;
    }

    @Override
    public boolean sameMeaningAs(Target other, int budgetYear) {
        return other instanceof QualitativeTarget qualitative
                && (words.equals(qualitative.words) || foldedWords().equals(qualitative.foldedWords()));
    }

    /** Of nothing but signs, the signs themselves. */
    private String foldedWords() {
        String folded = NormalizedName.of(words);
        return folded.isEmpty() ? words : folded;
    }
}
