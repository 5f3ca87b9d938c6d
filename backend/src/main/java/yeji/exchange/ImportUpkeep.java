package yeji.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yeji.exchange.storage.ImportStore;
import yeji.exchange.storage.ImportedFormStore;
import yeji.platform.RandomIds;

/** What has to be done about imports from time to time. */
@Component
class ImportUpkeep {

    /** So long may a process that reads be silent; it speaks three times as often. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private static final int WORD_SECONDS = 10;

    private final ImportStore imports;
    private final ImportedFormStore previews;
    private final ImportSettings settings;
    private final Clock clock;
    private final String process;

    ImportUpkeep(
            ImportStore imports, ImportedFormStore previews, ImportSettings settings, RandomIds ids, Clock clock) {
        this.imports = imports;
        this.previews = previews;
        this.settings = settings;
        this.clock = clock;
        this.process = ids.next().toString();
    }

    /** Names this process, for as long as it lives. */
    String process() {
        return process;
    }

    /** Tells that this process is still there, for the sake of those that wait for it. */
    @Scheduled(fixedDelay = WORD_SECONDS, timeUnit = TimeUnit.SECONDS)
    void tellOfItself() {
        imports.promise(process, clock.instant().plus(SILENCE));
    }

    /** Deletes what is older than it is kept. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        Instant oldest = clock.instant().minus(settings.kept());
        imports.deleteOlderThan(oldest);
        previews.deleteOlderThan(oldest);
    }
}
