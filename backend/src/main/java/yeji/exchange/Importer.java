package yeji.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.access.Forbidden;
import yeji.account.User;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.storage.ImportStore;
import yeji.exchange.storage.ImportedFormStore;
import yeji.platform.RandomIds;

/** Documents on their way in: read first and shown with every doubt, stored only when their importer says so. */
@Service
public class Importer {

    private static final int MEMORY_WAIT_SECONDS = 10;

    private static final Set<ImportState> BEFORE_ACCEPTING =
            Set.of(ImportState.QUEUED, ImportState.RUNNING, ImportState.READY);

    private final Documents documents;
    private final ImportWork work;
    private final ImportQueue queue;
    private final ImportStore imports;
    private final ImportedFormStore previews;
    private final Acceptance acceptance;
    private final ImportUpkeep upkeep;
    private final ReadLimits limits;
    private final ImportSettings settings;
    private final RandomIds ids;
    private final Clock clock;

    Importer(
            Documents documents,
            ImportWork work,
            ImportQueue queue,
            ImportStore imports,
            ImportedFormStore previews,
            Acceptance acceptance,
            ImportUpkeep upkeep,
            ReadLimits limits,
            ImportSettings settings,
            RandomIds ids,
            Clock clock) {
        this.documents = documents;
        this.work = work;
        this.queue = queue;
        this.imports = imports;
        this.previews = previews;
        this.acceptance = acceptance;
        this.upkeep = upkeep;
        this.limits = limits;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** How an upload ended: it waits to be read, or is refused as a whole for one of its files. */
    public sealed interface Arrival permits Begun, RefusedAtOnce {}

    /** It is on its way. */
    public record Begun(UUID id) implements Arrival {}

    /** Nothing of the upload is kept. */
    public record RefusedAtOnce(ImportProblem problem) implements Arrival {}

    /**
     * Takes files in; what they say is read later.
     *
     * @param uploads at least one
     * @throws Forbidden if the caller may import nowhere
     * @throws ImportBusy if too many uploads wait
     */
    public Arrival begin(List<Upload> uploads, Caller caller) {
        if (!caller.maySomewhere(Action.IMPORT_FORM)) {
            throw new Forbidden(Action.IMPORT_FORM);
        }
        List<WaitingFile> waiting = new ArrayList<>();
        boolean begun = false;
        try {
            for (Upload upload : uploads) {
                Optional<Fault> fault = take(upload, waiting);
                if (fault.isPresent()) {
                    return new RefusedAtOnce(new ImportProblem(fault.get(), FileName.shown(upload.file())));
                }
            }
            UUID id = enqueue(waiting, caller);
            begun = true;
            return new Begun(id);
        } finally {
            if (!begun) {
                waiting.forEach(WaitingFile::close);
            }
        }
    }

    private Optional<Fault> take(Upload upload, List<WaitingFile> waiting) {
        if (upload.size() > limits.fileBytes()) {
            return Optional.of(Fault.FILE_TOO_LARGE);
        }
        String file = FileName.shown(upload.file());
        takeMemory();
        try {
            byte[] content = upload.content().bytes();
            Optional<Fault> fault = documents.inspect(file, content);
            if (fault.isEmpty()) {
                waiting.add(WaitingFile.of(file, content));
            }
            return fault;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            work.memory().release();
        }
    }

    private void takeMemory() {
        try {
            if (!work.memory().tryAcquire(MEMORY_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ImportBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportBusy();
        }
    }

    private UUID enqueue(List<WaitingFile> files, Caller caller) {
        UUID id = ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        imports.insert(
                Import.queued(
                        id,
                        new User(caller.person(), caller.name()),
                        files.stream().map(WaitingFile::file).toList(),
                        now,
                        now.plus(ImportUpkeep.SILENCE)),
                upkeep.process());
        boolean queued = false;
        try {
            queue.add(() -> work.run(id, files, caller));
            queued = true;
        } finally {
            if (!queued) {
                imports.delete(id);
            }
        }
        return id;
    }

    /** An import of the caller's own, for as long as it is kept; empty for any other. */
    public Optional<Import> find(UUID id, Caller caller) {
        Instant now = clock.instant();
        return imports.find(id)
                .filter(found -> found.uploader().person().equals(caller.person()))
                .filter(found -> found.createdAt().plus(settings.kept()).isAfter(now))
                .flatMap(found -> found.isUnread() && found.aliveUntil().isBefore(now) ? givenUp(found) : Optional.of(found));
    }

    /** The process that read it has ended. */
    private Optional<Import> givenUp(Import abandoned) {
        imports.fail(abandoned.id(), new ImportProblem(Fault.INTERRUPTED, abandoned.files().get(0)));
        previews.deleteOf(abandoned.id());
        return imports.find(abandoned.id());
    }

    /** The forms of an import; none before it is READY, and none after it was thrown away or failed. */
    public List<ImportedForm> formsOf(Import found) {
        return switch (found.state()) {
            case QUEUED, RUNNING, DISCARDED, FAILED -> List.of();
            case READY, ACCEPTING, ACCEPTED -> previews.of(found.id());
        };
    }

    /**
     * Throws an import away, at whatever point before it is accepted; one that has failed stays so.
     *
     * @throws NoSuchImport if the caller has no such import
     * @throws BadImportCall if it was accepted
     */
    public Import discard(UUID id, Caller caller) {
        Import found = find(id, caller).orElseThrow(NoSuchImport::new);
        if (imports.move(id, BEFORE_ACCEPTING, ImportState.DISCARDED)) {
            previews.deleteOf(id);
        } else if (find(id, caller).map(Import::state).filter(Importer::isAccepted).isPresent()) {
            throw new BadImportCall("exchange.error.accepted");
        }
        return find(id, caller).orElse(found);
    }

    private static boolean isAccepted(ImportState state) {
        return state == ImportState.ACCEPTING || state == ImportState.ACCEPTED;
    }

    /**
     * Stores forms of an import, each as a whole or not at all. May be repeated, also after it was cut off in its middle: what is stored
     * is not stored again, and answered as at first.
     *
     * @param choices forms that are not named are left out
     * @throws NoSuchImport if the caller has no such import
     * @throws BadImportCall if it is not there to be accepted, or a choice makes no sense
     */
    public List<AcceptedForm> accept(UUID id, List<AcceptChoice> choices, Caller caller) {
        Import found = find(id, caller).orElseThrow(NoSuchImport::new);
        List<ImportedForm> imported = formsOf(found);
        if (found.state() != ImportState.READY && !isAccepted(found.state())) {
            throw new BadImportCall("exchange.error.not-ready");
        }
        acceptance.check(choices, imported, caller);
        boolean first = imports.move(id, Set.of(ImportState.READY), ImportState.ACCEPTING);
        if (!first && !find(id, caller).map(Import::state).filter(Importer::isAccepted).isPresent()) {
            throw new BadImportCall("exchange.error.not-ready");
        }
        List<AcceptedForm> accepted = choices.stream()
                .map(choice -> new AcceptedForm(
                        choice.index(), acceptance.store(id, imported.get(choice.index()), choice, caller)))
                .toList();
        imports.move(id, Set.of(ImportState.ACCEPTING), ImportState.ACCEPTED);
        return accepted;
    }
}
