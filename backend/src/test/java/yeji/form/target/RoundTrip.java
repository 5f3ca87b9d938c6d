package yeji.form.target;

import static org.assertj.core.api.Assertions.assertThat;

/** The property of domain.md 3.3: parse(canonical(t)) has the meaning of t, and canonical is a fixed point. */
final class RoundTrip {
    private RoundTrip() {}

    static void check(Target target, TargetContext context) {
        String canonical = target.canonicalText();
        if (canonical == null) {
            boolean upsideDown = target instanceof RateTarget rate && rate.inverted();
            boolean nothing = target.kind() == TargetKind.UNKNOWN || target.kind() == TargetKind.BLANK;
            boolean partUpsideDown = target instanceof CompositeTarget;
            assertThat(upsideDown || nothing || partUpsideDown)
                    .as("%s has a canonical writing", target)
                    .isTrue();
            return;
        }
        Target again = TargetParser.parse(canonical, context);
        assertThat(again.sameMeaningAs(target, Described.BUDGET_YEAR))
                .as("%s and %s", target, again)
                .isTrue();
        assertThat(target.sameMeaningAs(again, Described.BUDGET_YEAR))
                .as("%s and %s", again, target)
                .isTrue();
        assertThat(again.canonicalText()).isEqualTo(canonical);
        assertThat(again.ambiguous()).as("canonical writing is never ambiguous").isFalse();
    }
}
