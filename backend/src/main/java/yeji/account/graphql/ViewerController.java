package yeji.account.graphql;

import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.access.Grant;
import yeji.access.UnitId;
import yeji.access.UnitPath;
import yeji.account.Epoch;
import yeji.account.User;
import yeji.organisation.Unit;
import yeji.organisation.Units;

/** {@code Query.viewer}: who asks, and what they may do apart from single forms. */
@Controller
class ViewerController {

    private final Units units;
    private final Epoch epoch;

    ViewerController(Units units, Epoch epoch) {
        this.units = units;
        this.epoch = epoch;
    }

    /** The schema's Viewer. */
    record Viewer(User user, List<Grant> grants, List<ViewerAction> permissions, String epoch) {}

    /** The schema's ViewerAction: what may be done in at least one unit. */
    enum ViewerAction {
        CREATE_FORM(Action.CREATE_FORM),
        IMPORT(Action.IMPORT_FORM);

        private final Action action;

        ViewerAction(Action action) {
            this.action = action;
        }
    }

    @QueryMapping
    Viewer viewer(Caller caller) {
        List<ViewerAction> permissions = List.of(ViewerAction.values()).stream()
                .filter(may -> caller.maySomewhere(may.action))
                .toList();
        return new Viewer(new User(caller.person(), caller.name()), caller.grants(), permissions, epoch.value());
    }

    @SchemaMapping(typeName = "Grant", field = "unit")
    Optional<Unit> unit(Grant grant, Caller caller) {
        if (grant.unit().equals(UnitPath.EVERYWHERE)) return Optional.empty();
        List<UnitId> ids = grant.unit().ids();
        return units.find(ids.get(ids.size() - 1), caller);
    }
}
