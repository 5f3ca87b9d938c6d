package yeji.platform.graphql.limit;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yeji.platform.graphql.paging.Paging;

/**
 * Counts what an operation costs, in a time that grows with the length of its document only: each fragment is counted once,
 * however often and deeply others spread it. The document may be invalid: what the schema does not know costs 1, and a fragment
 * inside of itself nothing.
 */
final class CostMeter {

    private static final long MOST = 1_000_000_000_000L;
    private static final Count NOTHING = new Count(0, 0, 0);

    private final GraphQLSchema schema;
    private final Document document;
    private final Map<String, Object> variables;
    private final Map<String, Integer> extras;
    private final int largestPage;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Count> counted = new HashMap<>();
    private Map<String, Value<?>> defaults = Map.of();

    /** What a selection set comes to. */
    private record Count(long depth, long complexity, long fields) {

        Count and(Count other) {
            return new Count(
                    Math.max(depth, other.depth),
                    Math.min(MOST, complexity + other.complexity),
                    Math.min(MOST, fields + other.fields));
        }
    }

    /**
     * A meter for one request.
     *
     * @param extras what some types cost beyond 1, by their names
     * @param largestPage a larger one is refused later, so it is counted as this
     */
    CostMeter(
            GraphQLSchema schema,
            Document document,
            Map<String, Object> variables,
            Map<String, Integer> extras,
            int largestPage) {
        this.schema = schema;
        this.document = document;
        this.variables = variables;
        this.extras = extras;
        this.largestPage = largestPage;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (first, second) -> first));
    }

    /** The cost of an operation of the document. */
    OperationCost measure(OperationDefinition operation) {
        defaults = operation.getVariableDefinitions().stream()
                .filter(variable -> variable.getDefaultValue() != null)
                .collect(Collectors.toMap(
                        VariableDefinition::getName, VariableDefinition::getDefaultValue, (first, second) -> first));
        Count count = count(operation.getSelectionSet(), rootOf(operation));
        Words words = new Words();
        new NodeTraverser().preOrder(words, document);
        return new OperationCost(count.depth, count.complexity, count.fields, words.aliases, words.directives);
    }

    private @Nullable GraphQLType rootOf(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private Count count(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        Count sum = NOTHING;
        if (selections == null) return sum;
        for (Selection<?> selection : selections.getSelections()) sum = sum.and(count(selection, parent));
        return sum;
    }

    private Count count(Selection<?> selection, @Nullable GraphQLType parent) {
        if (selection instanceof Field field) return count(field, parent);
        if (selection instanceof FragmentSpread spread) return count(spread.getName());
        InlineFragment inline = (InlineFragment) selection;
        GraphQLType type = inline.getTypeCondition() == null
                ? parent
                : schema.getType(inline.getTypeCondition().getName());
        return count(inline.getSelectionSet(), type);
    }

    private Count count(String fragmentName) {
        Count known = counted.get(fragmentName);
        if (known != null) return known;
        FragmentDefinition fragment = fragments.get(fragmentName);
        if (fragment == null) return NOTHING;
        counted.put(fragmentName, NOTHING);
        Count count = count(
                fragment.getSelectionSet(),
                schema.getType(fragment.getTypeCondition().getName()));
        counted.put(fragmentName, count);
        return count;
    }

    private Count count(Field field, @Nullable GraphQLType parent) {
        GraphQLNamedType type = typeOf(field, parent);
        Count below = count(field.getSelectionSet(), type);
        String name = type == null ? "" : type.getName();
        long times = name.endsWith("Connection") ? pageSize(field) : 1;
        long complexity = 1 + extras.getOrDefault(name, 0) + Math.min(MOST, times * below.complexity);
        return new Count(below.depth + 1, complexity, 1);
    }

    private @Nullable GraphQLNamedType typeOf(Field field, @Nullable GraphQLType parent) {
        GraphQLFieldDefinition definition = definitionOf(field.getName(), parent);
        return definition == null ? null : (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType());
    }

    private @Nullable GraphQLFieldDefinition definitionOf(String name, @Nullable GraphQLType parent) {
        if (parent == schema.getQueryType() && name.equals(Introspection.SchemaMetaFieldDef.getName())) {
            return schema.getIntrospectionSchemaFieldDefinition();
        }
        if (parent == schema.getQueryType() && name.equals(Introspection.TypeMetaFieldDef.getName())) {
            return schema.getIntrospectionTypeFieldDefinition();
        }
        return parent instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(name) : null;
    }

    private long pageSize(Field connection) {
        return connection.getArguments().stream()
                .filter(argument ->
                        argument.getName().equals("first") || argument.getName().equals("last"))
                .map(Argument::getValue)
                .map(this::size)
                .filter(Objects::nonNull)
                .mapToLong(size -> size.max(BigInteger.ONE)
                        .min(BigInteger.valueOf(largestPage))
                        .longValue())
                .max()
                .orElse(Paging.DEFAULT_SIZE);
    }

    /** @return null if the value is no number, or is not given */
    private @Nullable BigInteger size(Value<?> value) {
        if (value instanceof IntValue number) return number.getValue();
        if (!(value instanceof VariableReference reference)) return null;
        Object given = variables.get(reference.getName());
        if (given instanceof Number number) return BigInteger.valueOf(number.longValue());
        return defaults.get(reference.getName()) instanceof IntValue number ? number.getValue() : null;
    }

    /** Counts what the document writes, wherever it writes it. */
    private static final class Words extends NodeVisitorStub {

        private int aliases;
        private int directives;

        @Override
        public TraversalControl visitField(Field field, TraverserContext<Node> context) {
            if (field.getAlias() != null) aliases++;
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
            directives++;
            return TraversalControl.CONTINUE;
        }
    }
}
