package yeji.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yeji.access.Caller;
import yeji.access.UnitId;
import yeji.access.UnitPath;
import yeji.account.User;
import yeji.exchange.layout.Doubt;
import yeji.exchange.layout.DoubtCode.Severity;
import yeji.exchange.layout.ReadForm;
import yeji.form.Docket;
import yeji.form.Form;
import yeji.form.FormId;
import yeji.form.FormStatus;
import yeji.form.edit.FormCheck;
import yeji.form.field.Problem;
import yeji.form.tree.Place;
import yeji.organisation.Unit;

/**
 * Makes of what was read what it will become: with a unit, a year and ids. What has to be decided first is told as a doubt.
 *
 * @param importId names the import
 * @param importer as of the upload
 * @param visible the units that the importer's grants cover and those above them
 * @param at when it was uploaded
 * @param ids draws the ids of the forms and of the calls that will store them
 */
record Previews(UUID importId, Caller importer, List<Unit> visible, Instant at, Supplier<UUID> ids) {

    /** The most doubts of a form; what is beyond is counted. */
    static final int MAX_DOUBTS = 1_000;

    private static final int SOURCE_TEXT_MAX = 500;
    private static final ZoneId YEARS = ZoneId.of("Asia/Shanghai");
    /** A form without a unit is shown as one of a unit that nobody can find. */
    private static final UnitPath NOWHERE = UnitPath.EVERYWHERE.child(new UnitId("-"));

    ImportedForm preview(int index, ReadForm read) {
        Destination destination = UnitDecision.decide(read, visible, importer);
        Integer year = read.budgetYear();
        Docket docket = new Docket(
                new FormId(ids.get()),
                pathOf(destination.unit()),
                year != null ? year : LocalDate.ofInstant(at, YEARS).getYear(),
                FormStatus.DRAFT,
                0,
                false,
                0,
                importId.toString(),
                at,
                new User(importer.person(), importer.name()),
                Set.of(importer.person()));
        Form form = read.toForm(docket);
        List<ImportDoubt> doubts = new ArrayList<>(aboutTheUnit(read, destination));
        read.doubts().forEach(doubt -> doubts.add(told(doubt)));
        doubts.addAll(refusedValues(form, doubts));
        return new ImportedForm(
                index, read.file(), form, year != null, destination, bounded(doubts), ids.get(), ids.get());
    }

    private UnitPath pathOf(@Nullable UnitId unit) {
        return visible.stream()
                .filter(found -> found.id().equals(unit))
                .map(Unit::path)
                .findFirst()
                .orElse(NOWHERE);
    }

    private List<ImportDoubt> aboutTheUnit(ReadForm read, Destination destination) {
        String written = cut(read.paper().unitName());
        String unit = visible.stream()
                .filter(found -> found.id().equals(destination.unit()))
                .map(Unit::name)
                .findFirst()
                .orElse("");
        return switch (destination.sort()) {
            case NAMED ->
                unit.equals(read.paper().unitName().strip()) || written.isBlank() || written.contains(unit)
                        ? List.of()
                        : List.of(unitDoubt(Severity.NOTE, written, "exchange.doubt.UNIT_BY_CODE", unit));
            case BARRED -> List.of(unitDoubt(Severity.BLOCKING, written, "exchange.doubt.UNIT_BARRED", unit));
            case OPEN ->
                List.of(
                        destination.unit() == null
                                ? unitDoubt(Severity.BLOCKING, written, "exchange.doubt.UNIT_OPEN", "")
                                : unitDoubt(Severity.WARNING, written, "exchange.doubt.UNIT_ASSUMED", unit));
        };
    }

    private static ImportDoubt unitDoubt(Severity severity, String written, String message, String unit) {
        return new ImportDoubt(severity, Place.ofForm("unitName"), written, message, List.of(written, unit));
    }

    private static ImportDoubt told(Doubt doubt) {
        List<String> figures = Stream.of(doubt.messageArguments())
                .map(figure -> cut(String.valueOf(figure)))
                .toList();
        return new ImportDoubt(
                doubt.code().severity(), doubt.place(), cut(doubt.sourceText()), doubt.messageKey(), figures);
    }

    /** What no form may say, as far as the reader has not told it. */
    private static List<ImportDoubt> refusedValues(Form form, List<ImportDoubt> told) {
        Set<Place> known = new HashSet<>();
        told.stream().filter(doubt -> doubt.severity() == Severity.BLOCKING).forEach(doubt -> known.add(doubt.place()));
        return FormCheck.problemsOf(form).stream()
                .filter(problem -> !known.contains(placeOf(problem)))
                .map(problem -> new ImportDoubt(
                        Severity.BLOCKING,
                        placeOf(problem),
                        "",
                        problem.message(),
                        problem.figures().stream().map(String::valueOf).toList()))
                .toList();
    }

    private static Place placeOf(Problem problem) {
        return Objects.requireNonNullElse(problem.place(), Place.WHOLE_FORM);
    }

    private static List<ImportDoubt> bounded(List<ImportDoubt> doubts) {
        if (doubts.size() <= MAX_DOUBTS) {
            return doubts;
        }
        List<ImportDoubt> first = new ArrayList<>(doubts.subList(0, MAX_DOUBTS));
        String more = String.valueOf(doubts.size() - MAX_DOUBTS);
        first.add(new ImportDoubt(Severity.WARNING, Place.WHOLE_FORM, "", "exchange.doubt.MORE", List.of(more)));
        return first;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SOURCE_TEXT_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SOURCE_TEXT_MAX)) + "…";
    }
}
