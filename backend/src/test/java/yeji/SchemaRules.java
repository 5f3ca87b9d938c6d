package yeji;

import graphql.language.AbstractDescribedNode;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a schema by the conventions of style.md, section 4. */
final class SchemaRules {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");
    private static final Pattern GOOD_DEPRECATION =
            Pattern.compile(".*Use `[^`]+`\\. Goes \\d{4}-\\d{2}\\.", Pattern.DOTALL);
    private static final Pattern CLOSED_SET = Pattern.compile("\\b[A-Z]{3,}(_[A-Z]+)*( \\| |, )[A-Z]{3,}");
    private static final Pattern VERB = Pattern.compile("[a-z]+[A-Z]\\w*");
    private static final Pattern NULL_IS_EXPLAINED = Pattern.compile("\\bnull\\b");

    /** In {@code FormEdit} nodes are named by id inside their form; positions and calls have ids of their own kinds. */
    private static final Set<String> PLAIN_IDS = Set.of("id", "after", "name");

    private final TypeDefinitionRegistry schema;
    private final List<String> faults = new ArrayList<>();

    private SchemaRules(TypeDefinitionRegistry schema) {
        this.schema = schema;
    }

    /** The faults of a schema, each with the element that has it, in the order of the elements' names. */
    static List<String> faults(String sdl) {
        SchemaRules rules = new SchemaRules(new SchemaParser().parse(sdl));
        rules.check();
        return rules.faults.stream().sorted().toList();
    }

    private void check() {
        schema.scalars().values().forEach(scalar -> {
            if (!scalar.getName().matches("Int|Float|String|Boolean|ID")) described(scalar.getName(), scalar);
        });
        schema.types().values().forEach(this::check);
        schema.objectTypeExtensions().values().forEach(extensions -> extensions.forEach(this::fields));
    }

    private void check(TypeDefinition<?> type) {
        described(type.getName(), (AbstractDescribedNode<?>) type);
        if (type instanceof ImplementingTypeDefinition<?> fields) fields(fields);
        if (type instanceof ObjectTypeDefinition object) connection(object);
        if (type instanceof InputObjectTypeDefinition input) input(input);
        if (type instanceof EnumTypeDefinition set)
            set.getEnumValueDefinitions().forEach(value -> value(set, value));
    }

    private void described(String element, AbstractDescribedNode<?> node) {
        if (textOf(node).isBlank()) faults.add(element + ": not described");
    }

    private static String textOf(AbstractDescribedNode<?> node) {
        return node.getDescription() == null ? "" : node.getDescription().getContent();
    }

    private void fields(ImplementingTypeDefinition<?> type) {
        type.getFieldDefinitions().forEach(field -> field(type.getName(), field));
    }

    private void field(String type, FieldDefinition field) {
        String element = type + "." + field.getName();
        described(element, field);
        deprecation(element, field);
        field.getInputValueDefinitions().forEach(argument -> {
            described(element + "(" + argument.getName() + ")", argument);
            deprecation(element + "(" + argument.getName() + ")", argument);
            elements(element + "(" + argument.getName() + ")", argument.getType());
        });
        elements(element, field.getType());
        closedSet(element, field.getType(), textOf(field));
        if (ROOTS.contains(type)) {
            if (field.getType() instanceof NonNullType) faults.add(element + ": a root field is nullable");
        } else if (field.getType() instanceof ListType
                && !NULL_IS_EXPLAINED.matcher(textOf(field)).find()) {
            faults.add(element + ": a list is not null, unless its description says of what null tells");
        }
        if (type.equals("Mutation")) mutation(element, field);
        if (nameOf(field.getType()).endsWith("Connection") && !arguments(field).containsAll(Set.of("first", "after"))) {
            faults.add(element + ": a connection is asked for by first and after");
        }
    }

    private static Set<String> arguments(FieldDefinition field) {
        return field.getInputValueDefinitions().stream()
                .map(InputValueDefinition::getName)
                .collect(Collectors.toSet());
    }

    private void mutation(String element, FieldDefinition field) {
        String name = field.getName();
        if (!VERB.matcher(name).matches()) faults.add(element + ": begins with a verb");
        String input = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Input";
        boolean one = field.getInputValueDefinitions().size() == 1
                && field.getInputValueDefinitions().get(0).getName().equals("input")
                && field.getInputValueDefinitions().get(0).getType() instanceof NonNullType
                && nameOf(field.getInputValueDefinitions().get(0).getType()).equals(input);
        if (!one) faults.add(element + ": takes exactly input: " + input + "!");
        TypeDefinition<?> result = schema.getTypeOrNull(nameOf(field.getType()));
        boolean list = field.getType() instanceof ListType;
        if (list || !(result instanceof UnionTypeDefinition || result instanceof ObjectTypeDefinition)) {
            faults.add(element + ": gives a union or an object");
        }
    }

    /** Every list, also one inside of another, has elements that are not null. */
    private void elements(String element, Type<?> type) {
        if (type instanceof NonNullType nonNull) elements(element, nonNull.getType());
        if (!(type instanceof ListType list)) return;
        if (list.getType() instanceof NonNullType) {
            elements(element, list.getType());
        } else {
            faults.add(element + ": a list has elements that are not null");
        }
    }

    private void connection(ObjectTypeDefinition type) {
        if (!type.getName().endsWith("Connection")) return;
        Set<String> fields = type.getFieldDefinitions().stream()
                .map(FieldDefinition::getName)
                .collect(Collectors.toSet());
        if (!fields.containsAll(Set.of("edges", "nodes", "pageInfo"))) {
            faults.add(type.getName() + ": has edges, nodes and pageInfo");
        }
    }

    private void input(InputObjectTypeDefinition type) {
        for (InputValueDefinition field : type.getInputValueDefinitions()) {
            String element = type.getName() + "." + field.getName();
            described(element, field);
            deprecation(element, field);
            elements(element, field.getType());
            closedSet(element, field.getType(), textOf(field));
            boolean named =
                    PLAIN_IDS.contains(field.getName()) || field.getName().matches(".*Ids?");
            if (nameOf(field.getType()).equals("ID") && !named) {
                faults.add(element + ": an id is named by its type, such as " + field.getName() + "Id");
            }
        }
        boolean choice = type.getDirectives().stream()
                .anyMatch(directive -> directive.getName().equals("oneOf"));
        if (choice && type.getInputValueDefinitions().size() < 2) {
            faults.add(type.getName() + ": a choice has more than one field");
        }
    }

    private void value(EnumTypeDefinition type, EnumValueDefinition value) {
        String element = type.getName() + "." + value.getName();
        described(element, value);
        deprecation(element, value);
        if (!value.getName().matches("[A-Z][A-Z0-9_]*")) faults.add(element + ": an enum value is in capitals");
    }

    private void closedSet(String element, Type<?> type, String description) {
        if (nameOf(type).equals("String") && CLOSED_SET.matcher(description).find()) {
            faults.add(element + ": a closed set is an enum");
        }
    }

    private void deprecation(String element, DirectivesContainer<?> node) {
        for (Directive directive : node.getDirectives("deprecated")) {
            if (!GOOD_DEPRECATION.matcher(reason(directive)).matches()) {
                faults.add(element + ": a deprecation reads: Use `x`. Goes 2027-12.");
            }
        }
    }

    private static String reason(Directive deprecated) {
        return deprecated.getArgument("reason") != null
                        && deprecated.getArgument("reason").getValue() instanceof StringValue text
                ? String.valueOf(text.getValue())
                : "";
    }

    private static String nameOf(@Nullable Type<?> type) {
        if (type instanceof NonNullType nonNull) return nameOf(nonNull.getType());
        if (type instanceof ListType list) return nameOf(list.getType());
        return type instanceof TypeName name ? name.getName() : "";
    }
}
