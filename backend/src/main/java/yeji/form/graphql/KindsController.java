package yeji.form.graphql;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.form.DepartmentForm;
import yeji.form.ProjectForm;
import yeji.form.paper.StatedTotal;

/** What only one kind of form has, as far as its record does not say it in the schema's words. */
@Controller
class KindsController {

    @SchemaMapping
    @Nullable StatedTotal statedTotal(DepartmentForm form) {
        return form.statedTotal().isBlank() ? null : form.statedTotal();
    }

    @SchemaMapping
    @Nullable BigDecimal total(StatedTotal stated) {
        return stated.amounts().total();
    }

    @SchemaMapping
    @Nullable BigDecimal fiscalAppropriation(StatedTotal stated) {
        return stated.amounts().fiscalAppropriation();
    }

    @SchemaMapping
    @Nullable BigDecimal otherFunds(StatedTotal stated) {
        return stated.amounts().otherFunds();
    }

    @SchemaMapping
    String implementingUnit(ProjectForm form) {
        return form.paper().unitName();
    }
}
