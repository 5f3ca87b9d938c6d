package yeji.form.graphql;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import yeji.form.naming.CategoryCode;
import yeji.form.target.CompositeTarget;
import yeji.form.target.Target;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.LabelledText;
import yeji.form.tree.Subcategory;
import yeji.form.tree.Task;
import yeji.platform.graphql.PlainFields;

/** The many fields of the nodes of a form, as far as their records don't say them in the schema's words. */
@Configuration(proxyBeanMethods = false)
class TreeFields {

    @Bean
    RuntimeWiringConfigurer fieldsOfNodes() {
        return wiring -> wiring.type(PlainFields.of(Task.class)
                        .leaf("id", task -> task.id().value())
                        .wiring())
                .type(PlainFields.of(Category.class)
                        .leaf("id", category -> category.id().value())
                        .leaf("code", category -> CategoryCode.of(category.name()))
                        .wiring())
                .type(PlainFields.of(Subcategory.class)
                        .leaf("id", subcategory -> subcategory.id().value())
                        .leaf("name", Subcategory::name)
                        .leaf(
                                "code",
                                Reading.class,
                                (subcategory, reading) ->
                                        reading.in(subcategory).subcategory())
                        .wiring())
                .type(PlainFields.of(Indicator.class)
                        .leaf("id", indicator -> indicator.id().value())
                        .leaf("name", Indicator::name)
                        .branch(
                                "target",
                                Target.class,
                                Reading.class,
                                (indicator, reading) -> reading.targetOf(indicator))
                        .leaf("weight", Indicator::weight)
                        .leaf("direction", Indicator::direction)
                        .branches("notes", LabelledText.class, Indicator::notes)
                        .wiring());
    }

    @Bean
    RuntimeWiringConfigurer fieldsOfTargets() {
        return wiring -> wiring.type(PlainFields.of(Target.class)
                .leaf("text", Target::text)
                .leaf("kind", Target::kind)
                .leaf("comparator", Target::comparator)
                .leaf("number", Target::number)
                .leaf("upper", Target::upper)
                .leaf("unit", Target::unit)
                .leaf("per", Target::per)
                .leaf("deadline", Reading.class, (target, reading) -> target.deadline(reading.budgetYear()))
                .leaf("direction", Target::direction)
                .leaf("canonicalText", Target::canonicalText)
                .leaf("ambiguous", Target::ambiguous)
                .branches(
                        "parts",
                        Target.class,
                        target -> target instanceof CompositeTarget composite ? composite.parts() : List.of())
                .wiring());
    }
}
