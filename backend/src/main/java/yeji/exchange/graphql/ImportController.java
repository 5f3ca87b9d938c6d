package yeji.exchange.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.access.Caller;
import yeji.access.UnitId;
import yeji.exchange.Import;
import yeji.exchange.ImportDoubt;
import yeji.exchange.ImportProblem;
import yeji.exchange.ImportedForm;
import yeji.exchange.Importer;
import yeji.exchange.Namesakes;
import yeji.exchange.source.Fault;
import yeji.form.Form;
import yeji.organisation.Unit;
import yeji.organisation.Units;
import yeji.platform.web.Wording;

/** {@code Query.import}, and what an import shows: its state, its forms as they will become, its doubts. */
@Controller
class ImportController {

    private final Importer importer;
    private final Namesakes namesakes;
    private final Units units;
    private final Wording wording;

    ImportController(Importer importer, Namesakes namesakes, Units units, Wording wording) {
        this.importer = importer;
        this.namesakes = namesakes;
        this.units = units;
        this.wording = wording;
    }

    @QueryMapping(name = "import")
    Optional<Import> find(@Argument String id, Caller caller) {
        return ImportIds.read(id).flatMap(found -> importer.find(found, caller));
    }

    @SchemaMapping
    String id(Import found) {
        return ImportIds.write(found.id());
    }

    @SchemaMapping
    List<ImportedForm> forms(Import found) {
        return importer.formsOf(found);
    }

    @SchemaMapping
    Fault.Code code(ImportProblem problem) {
        return problem.fault().code();
    }

    @SchemaMapping
    String message(ImportProblem problem, Locale locale) {
        return wording.text(problem.fault().messageKey(), locale, problem.file());
    }

    @SchemaMapping
    Optional<Form> existing(ImportedForm imported, Caller caller) {
        return namesakes.existing(imported, caller);
    }

    @SchemaMapping
    Optional<Form> similar(ImportedForm imported, Caller caller) {
        return namesakes.similar(imported, caller);
    }

    @SchemaMapping
    Optional<Unit> unit(ImportedForm imported, Caller caller) {
        @Nullable UnitId stored = imported.destination().stored();
        return Optional.ofNullable(stored).flatMap(id -> units.find(id, caller));
    }

    @SchemaMapping(typeName = "Doubt", field = "message")
    String message(ImportDoubt doubt, Locale locale) {
        return wording.text(doubt.message(), locale, doubt.figures().toArray());
    }
}
