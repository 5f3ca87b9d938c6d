package yeji.form.target.reading;

import java.util.List;
import java.util.Optional;
import yeji.form.target.Target;
import yeji.form.target.TargetContext;
import yeji.form.target.UnknownTarget;
import yeji.form.target.Writing;

/** The order of trying; the first step that knows the writing decides. Source: domain.md 3.3. */
public final class Steps {
    private static final List<Step> NOTHING = List.of(new BlankStep(), new PlaceholderStep());
    private static final List<Step> NOTE = List.of(new NoteStep());
    private static final List<Step> PLAIN_VALUE = List.of(
            new GradeStep(),
            new PeriodStep(),
            new DeadlineStep(),
            new MonthStep(),
            new ChangeStep(),
            new PercentWordsStep(),
            new RangeStep(),
            new EachStep(),
            new AmountStep(),
            new WordsStep());
    private static final List<Step> COMPOSITE = List.of(new CompositeStep());

    private static final List<Step> ALL = inOrder(List.of(NOTHING, NOTE, PLAIN_VALUE, COMPOSITE));
    private static final List<Step> HEAD = inOrder(List.of(NOTHING, PLAIN_VALUE, COMPOSITE));
    private static final List<Step> PART = inOrder(List.of(NOTHING, NOTE, PLAIN_VALUE));

    private Steps() {}

    /** Takes a target as written and its context, and gives what it means. */
    public static Target read(String text, TargetContext context) {
        return first(ALL, new Wording(text, Writing.plain(text), context, null));
    }

    /** Reads what stands before a trailing note; it has no second note. */
    static Target readHead(Wording wording) {
        return first(HEAD, wording);
    }

    /** Reads one part of several: it is no composite again. */
    static Target readPart(Wording wording) {
        return first(PART, wording);
    }

    private static List<Step> inOrder(List<List<Step>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }

    private static Target first(List<Step> steps, Wording wording) {
        return steps.stream()
                .map(step -> step.read(wording))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new UnknownTarget(wording.text(), UnknownTarget.Why.NO_VALUE));
    }
}
