package yeji.benchmark;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import yeji.form.Form;
import yeji.form.naming.CategoryCode;
import yeji.form.naming.SubcategoryCode;
import yeji.form.target.CompositeTarget;
import yeji.form.target.Target;
import yeji.form.target.TargetContext;
import yeji.form.target.TargetParser;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.Subcategory;

/** Writes the indicators of a form as JSON by hand, with the targets as they are understood. */
final class PlainTree {

    private final JsonGenerator json;
    private final PlainJson plain;
    private final Depth depth;

    /** How much of an indicator is written. */
    enum Depth {
        /** Its name, and its target as written. */
        NAMES,
        /** What the page asks for. */
        PAGE,
        /** All fields, of a composite target also those of its parts. */
        EVERYTHING
    }

    PlainTree(JsonGenerator json, PlainJson plain, Depth depth) {
        this.json = json;
        this.plain = plain;
        this.depth = depth;
    }

    void write(Form form) {
        json.writeObjectPropertyStart("indicatorTree");
        json.writeArrayPropertyStart("categories");
        form.indicatorTree()
                .categories()
                .forEach(category -> write(category, form.docket().budgetYear()));
        json.writeEndArray();
        plain.end("IndicatorTree");
    }

    private void write(Category category, int year) {
        CategoryCode code = CategoryCode.of(category.name());
        json.writeStartObject();
        json.writeStringProperty("name", category.name());
        if (depth != Depth.NAMES) {
            json.writeStringProperty("id", category.id().value());
            json.writeStringProperty("code", code.name());
        }
        json.writeArrayPropertyStart("subcategories");
        category.subcategories().forEach(below -> write(below, code, year));
        json.writeEndArray();
        plain.end("Category");
    }

    private void write(Subcategory subcategory, CategoryCode above, int year) {
        SubcategoryCode code = SubcategoryCode.of(above, subcategory.name());
        json.writeStartObject();
        json.writeStringProperty("name", subcategory.name());
        if (depth != Depth.NAMES) {
            json.writeStringProperty("id", subcategory.id().value());
            json.writeStringProperty("code", code.name());
        }
        json.writeArrayPropertyStart("indicators");
        subcategory.indicators().forEach(indicator -> write(indicator, code, year));
        json.writeEndArray();
        plain.end("Subcategory");
    }

    private void write(Indicator indicator, SubcategoryCode code, int year) {
        json.writeStartObject();
        json.writeStringProperty("name", indicator.name());
        json.writeName("target");
        if (depth == Depth.NAMES) {
            json.writeStartObject();
            json.writeStringProperty("text", indicator.targetText());
            plain.end("Target");
        } else {
            write(TargetParser.parse(indicator.targetText(), TargetContext.of(code, indicator.name())), year, depth);
            json.writeStringProperty("id", indicator.id().value());
            plain.amount("weight", indicator.weight());
            json.writeStringProperty("direction", name(indicator.direction()));
            plain.labelled("notes", indicator.notes());
        }
        plain.end("Indicator");
    }

    private void write(Target target, int year, Depth partsToo) {
        BigDecimal number = target.number();
        json.writeStartObject();
        json.writeStringProperty("text", target.text());
        json.writeStringProperty("kind", target.kind().name());
        json.writeStringProperty("comparator", name(target.comparator()));
        plain.amount("number", number);
        plain.amount("upper", target.upper());
        json.writeStringProperty("unit", target.unit());
        json.writeStringProperty("per", target.per());
        Object deadline = target.deadline(year);
        json.writeStringProperty("deadline", deadline == null ? null : deadline.toString());
        json.writeStringProperty("direction", target.direction().name());
        json.writeStringProperty("canonicalText", target.canonicalText());
        json.writeBooleanProperty("ambiguous", target.ambiguous());
        if (partsToo == Depth.EVERYTHING) {
            List<? extends Target> parts =
                    target instanceof CompositeTarget composite ? composite.parts() : List.<Target>of();
            json.writeArrayPropertyStart("parts");
            parts.forEach(part -> write(part, year, Depth.PAGE));
            json.writeEndArray();
        }
        plain.end("Target");
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
