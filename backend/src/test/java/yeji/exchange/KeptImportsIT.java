package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import yeji.Browsers;
import yeji.YejiIT;
import yeji.access.Caller;
import yeji.access.PersonId;
import yeji.account.People;
import yeji.account.User;
import yeji.exchange.graphql.ImportIds;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.storage.ImportStore;
import yeji.exchange.storage.ImportedFormStore;
import yeji.platform.RandomIds;
import yeji.platform.mongo.embedded.EmbeddedMongo;

/** How long imports are kept, and what becomes of those whose process has ended. */
@YejiIT
class KeptImportsIT {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Documents documents;

    @Autowired
    ImportWork work;

    @Autowired
    ImportQueue queue;

    @Autowired
    ImportStore imports;

    @Autowired
    ImportedFormStore previews;

    @Autowired
    Acceptance acceptance;

    @Autowired
    ImportSettings settings;

    @Autowired
    RandomIds ids;

    @Autowired
    Clock clock;

    @Autowired
    ImportUpkeep theUpkeep;

    @Autowired
    ObjectProvider<EmbeddedMongo> embedded;

    @Test
    void after_24_hours_an_import_is_gone_and_then_deleted() {
        ImportApi api = new ImportApi(browsers.signedIn("preparer"));
        UUID id = ImportIds.read(api.text("a.txt", SeedText.oneProject(2056))).orElseThrow();
        Caller preparer = preparer();
        Clock almost = Clock.offset(clock, Duration.ofHours(24).minusMinutes(1));
        Clock later = Clock.offset(clock, Duration.ofHours(24));

        assertThat(importer(almost).find(id, preparer)).isPresent();
        assertThat(importer(later).find(id, preparer)).isEmpty();

        // what is younger stays: the clock of the one is ahead of the clock of the other by the age of the import
        upkeep(almost).sweep();
        assertThat(imports.find(id)).isPresent();
        assertThat(previews.of(id)).hasSize(1);
        upkeep(later).sweep();
        assertThat(imports.find(id)).isEmpty();
        assertThat(previews.of(id)).isEmpty();
    }

    @Test
    void an_import_whose_process_has_ended_has_failed() {
        Caller preparer = preparer();
        UUID id = queued(preparer, clock.instant().minusSeconds(1), "a process that has ended");

        Import found = importer(clock).find(id, preparer).orElseThrow();

        assertThat(found.state()).isEqualTo(ImportState.FAILED);
        assertThat(found.problem()).isEqualTo(new ImportProblem(Fault.INTERRUPTED, "甲.docx"));
    }

    @Test
    void a_process_that_lives_keeps_its_promise() {
        Caller preparer = preparer();
        ImportUpkeep living = upkeep(clock);
        UUID id = queued(preparer, clock.instant().minusSeconds(1), living.process());

        living.tellOfItself();

        assertThat(importer(clock).find(id, preparer).orElseThrow().state()).isEqualTo(ImportState.QUEUED);
        importer(clock).discard(id, preparer);
    }

    @Test
    void what_an_earlier_process_left_on_the_embedded_storage_has_failed_at_once() {
        Caller preparer = preparer();
        UUID id = queued(preparer, clock.instant().plusSeconds(30), "a process that has ended");
        boolean alone = embedded.getIfAvailable() != null;

        theUpkeep.giveUpWhatAnEarlierProcessLeft();

        assertThat(importer(clock).find(id, preparer).orElseThrow().state())
                .isEqualTo(alone ? ImportState.FAILED : ImportState.QUEUED);
        importer(clock).discard(id, preparer);
    }

    /** An import that waits to be read by a process that is promised to live until then. */
    private UUID queued(Caller uploader, Instant aliveUntil, String reader) {
        UUID id = ids.next();
        imports.insert(
                Import.queued(
                        id,
                        new User(uploader.person(), uploader.name()),
                        List.of("甲.docx"),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        aliveUntil),
                reader);
        return id;
    }

    private Caller preparer() {
        return people.caller(new PersonId("demo-preparer")).orElseThrow();
    }

    private Importer importer(Clock at) {
        return new Importer(
                documents,
                work,
                queue,
                imports,
                previews,
                acceptance,
                upkeep(at),
                ReadLimits.STANDARD,
                settings,
                ids,
                at);
    }

    private ImportUpkeep upkeep(Clock at) {
        return new ImportUpkeep(imports, previews, settings, ids, at, embedded);
    }
}
