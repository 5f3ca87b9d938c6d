package yeji.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yeji.exchange.source.Fault;
import yeji.exchange.storage.ImportStore;
import yeji.exchange.storage.ImportedFormStore;
import yeji.platform.RandomIds;
import yeji.platform.mongo.embedded.EmbeddedMongo;

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
    private final ObjectProvider<EmbeddedMongo> embedded;
    private final String process;

    ImportUpkeep(
            ImportStore imports,
            ImportedFormStore previews,
            ImportSettings settings,
            RandomIds ids,
            Clock clock,
            ObjectProvider<EmbeddedMongo> embedded) {
        this.imports = imports;
        this.previews = previews;
        this.settings = settings;
        this.clock = clock;
        this.embedded = embedded;
        this.process = ids.next().toString();
    }

    /** Names this process, for as long as it lives. */
    String process() {
        return process;
    }

    /** On the storage inside this process there is no other one: what is unread at the start will never be read. */
    @EventListener(ApplicationStartedEvent.class)
    void giveUpWhatAnEarlierProcessLeft() {
        if (embedded.getIfAvailable() != null) {
            imports.unreadOfOthers(process).forEach(this::giveUp);
        }
    }

    /** Ends an import whose process has ended. */
    void giveUp(Import abandoned) {
        imports.fail(
                abandoned.id(),
                new ImportProblem(Fault.INTERRUPTED, abandoned.files().get(0)));
        previews.deleteOf(abandoned.id());
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
