package yeji.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import yeji.access.Caller;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.source.Fault;
import yeji.exchange.storage.ImportStore;
import yeji.exchange.storage.ImportedFormStore;
import yeji.organisation.Units;
import yeji.platform.RandomIds;

/** Reads the files of an import, from QUEUED to READY or FAILED. Stops early if the import is thrown away meanwhile. */
@Component
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final Documents documents;
    private final ImportStore imports;
    private final ImportedFormStore forms;
    private final Units units;
    private final RandomIds ids;
    private final Clock clock;

    /** Bounds how many files are in memory. */
    private final Semaphore memory;

    ImportWork(
            Documents documents,
            ImportStore imports,
            ImportedFormStore forms,
            Units units,
            RandomIds ids,
            Clock clock,
            ImportSettings settings) {
        this.documents = documents;
        this.imports = imports;
        this.forms = forms;
        this.units = units;
        this.ids = ids;
        this.clock = clock;
        this.memory = new Semaphore(settings.filesInMemory(), true);
    }

    Semaphore memory() {
        return memory;
    }

    /** Reads all files, and closes them whatever happens. */
    void run(UUID id, List<WaitingFile> files, Caller importer) {
        boolean told = false;
        try {
            if (imports.move(id, Set.of(ImportState.QUEUED), ImportState.RUNNING)) {
                new Run(id, importer).read(files).ifPresent(problem -> fail(id, problem));
            }
            told = true;
        } catch (RuntimeException fault) {
            LOG.error("import {} could not be read", id, fault);
        } finally {
            files.forEach(WaitingFile::close);
            if (!told) {
                fail(id, new ImportProblem(Fault.INTERRUPTED, files.get(0).file()));
            }
        }
    }

    private void fail(UUID id, ImportProblem problem) {
        imports.fail(id, problem);
        forms.deleteOf(id);
    }

    /** The work on one import. */
    private final class Run {

        private final UUID id;
        private final Previews previews;
        private int done;
        private int total;

        Run(UUID id, Caller importer) {
            this.id = id;
            this.previews = new Previews(id, importer, units.visibleTo(importer), clock.instant(), ids::next);
        }

        /** @return what is wrong; empty if all was read, or if the import was thrown away */
        Optional<ImportProblem> read(List<WaitingFile> files) {
            for (WaitingFile file : files) {
                Documents.Outcome outcome = read(file);
                if (outcome instanceof Documents.Refused refused) {
                    return Optional.of(new ImportProblem(refused.fault(), file.file()));
                }
                Optional<ImportProblem> problem = keep(((Documents.Understood) outcome).forms(), file.file());
                if (problem.isPresent()) {
                    return problem;
                }
            }
            imports.tell(id, new Import.Progress(done, total));
            if (!imports.move(id, Set.of(ImportState.RUNNING), ImportState.READY)) {
                forms.deleteOf(id);
            }
            return Optional.empty();
        }

        private Documents.Outcome read(WaitingFile file) {
            memory.acquireUninterruptibly();
            try {
                return documents.read(file.file(), file.content());
            } finally {
                memory.release();
            }
        }

        private Optional<ImportProblem> keep(List<ReadForm> found, String file) {
            total += found.size();
            for (ReadForm form : found) {
                if (!imports.tell(id, new Import.Progress(done, total))) {
                    break;
                }
                if (!forms.insert(id, previews.preview(done, form))) {
                    return Optional.of(new ImportProblem(Fault.TOO_MUCH_TEXT, file));
                }
                done++;
            }
            return Optional.empty();
        }
    }
}
