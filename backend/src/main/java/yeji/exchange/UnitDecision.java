package yeji.exchange;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.access.Grant;
import yeji.access.Matrix;
import yeji.access.UnitId;
import yeji.access.UnitPath;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.wording.SupervisorText;
import yeji.organisation.Unit;

/** Finds the unit of a form that was read. Pure. Source: api.md, Import. */
final class UnitDecision {

    private UnitDecision() {}

    /**
     * The destination of a form: by the unit's name on the paper, and only if no unit bears it by the supervising department's code.
     *
     * @param visible the units that the importer's grants cover and those above them
     */
    static Destination decide(ReadForm form, List<Unit> visible, Caller importer) {
        List<Unit> found = named(form.paper().unitName(), visible);
        if (found.isEmpty()) {
            found = coded(supervisorCode(form), visible);
        }
        if (found.isEmpty()) {
            return open(importer);
        }
        List<Unit> allowed = found.stream()
                .filter(unit -> importer.mayIn(unit.path(), Action.IMPORT_FORM))
                .toList();
        if (allowed.isEmpty()) {
            return new Destination(Destination.Sort.BARRED, found.get(0).id());
        }
        return allowed.size() == 1
                ? new Destination(Destination.Sort.NAMED, allowed.get(0).id())
                : open(importer);
    }

    /** The name as it stands, and without a code beside it, as papers write departments: [004]…. */
    private static List<Unit> named(String written, List<Unit> visible) {
        String name = written.strip();
        if (name.isEmpty()) {
            return List.of();
        }
        List<Unit> found = all(visible, unit -> unit.name().equals(name));
        String bare = SupervisorText.read(name).name();
        return found.isEmpty() ? all(visible, unit -> unit.name().equals(bare)) : found;
    }

    private static List<Unit> coded(@Nullable String code, List<Unit> visible) {
        return code == null ? List.of() : all(visible, unit -> code.equals(unit.code()));
    }

    private static List<Unit> all(List<Unit> units, Predicate<Unit> which) {
        return units.stream().filter(which).toList();
    }

    private static @Nullable String supervisorCode(ReadForm form) {
        return form.content() instanceof ReadForm.ProjectContent project
                ? project.supervisingDepartment().code()
                : null;
    }

    private static Destination open(Caller importer) {
        List<UnitId> granted = grantsToImport(importer).distinct().toList();
        return new Destination(Destination.Sort.OPEN, granted.size() == 1 ? granted.get(0) : null);
    }

    private static Stream<UnitId> grantsToImport(Caller importer) {
        return importer.inForce()
                .filter(grant -> Matrix.knows(Action.IMPORT_FORM, grant.role()))
                .map(Grant::unit)
                .filter(path -> !path.equals(UnitPath.EVERYWHERE))
                .map(path -> path.ids().get(path.ids().size() - 1));
    }
}
