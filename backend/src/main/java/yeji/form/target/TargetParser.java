package yeji.form.target;

import yeji.form.target.reading.Steps;

/** Reads target values. Total and pure: every text gives a target, the same one each time. Source: domain.md 3.2 and 3.3. */
public final class TargetParser {
    private TargetParser() {}

    /**
     * Takes a target as written and what stands around it, and gives what it means; a text that isn't understood is an
     * {@link UnknownTarget}.
     */
    public static Target parse(String text, TargetContext context) {
        return Steps.read(text, context);
    }
}
