package yeji.form.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import yeji.form.target.Target;
import yeji.form.target.TargetContext;
import yeji.form.target.TargetParser;

/**
 * Targets that were read lately: a form is asked for again and again, its targets stay the same, and reading them is an eighth of
 * what the answer costs (docs/benchmarks.md). Reading is pure, so nothing here can be out of date.
 */
final class ReadTargets {

    /** Of the targets and the names beside them; what is kept takes some 10 bytes for each. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final Cache<Written, Target> READ = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Written written, Target target) -> written.length())
            .build();

    private ReadTargets() {}

    static Target read(String text, TargetContext context) {
        return READ.get(new Written(text, context), written -> TargetParser.parse(written.text, written.context));
    }

    private record Written(String text, TargetContext context) {

        /** Short ones cost their records too. */
        private static final int RECORD = 20;

        int length() {
            return RECORD + text.length() + context.indicatorName().length();
        }
    }
}
