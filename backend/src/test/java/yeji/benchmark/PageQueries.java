package yeji.benchmark;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page's own operations, read from its source, as its client sends them: with the fragments that they spread, and {@code
 * __typename} wherever there are fields, but for the root.
 */
final class PageQueries {

    private static final Path SOURCE = Path.of("..", "frontend", "src");
    private static final List<String> FILES =
            List.of("editor/sync/documents.ts", "graphql/formParts.ts", "forms/queries.ts", "forms/rows.ts");
    private static final Pattern DOCUMENT = Pattern.compile("graphql\\(`([^`]*)`\\)");
    private static final String TYPE_NAME = "__typename";

    private final List<OperationDefinition> operations = new ArrayList<>();
    private final List<FragmentDefinition> fragments = new ArrayList<>();

    private PageQueries() {}

    static PageQueries read() throws IOException {
        PageQueries all = new PageQueries();
        for (String file : FILES) {
            Matcher found = DOCUMENT.matcher(Files.readString(SOURCE.resolve(file)));
            while (found.find()) all.add(Parser.parse(found.group(1)));
        }
        return all;
    }

    private void add(Document document) {
        operations.addAll(document.getDefinitionsOfType(OperationDefinition.class));
        fragments.addAll(document.getDefinitionsOfType(FragmentDefinition.class));
    }

    /** The text of an operation, by its name. */
    String operation(String name) {
        OperationDefinition operation = operations.stream()
                .filter(one -> name.equals(one.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the page has no operation " + name));
        Set<String> spread = new LinkedHashSet<>();
        collect(operation.getSelectionSet(), spread);
        List<Definition> definitions = new ArrayList<>();
        definitions.add(
                operation.transform(one -> one.selectionSet(new SelectionSet(below(operation.getSelectionSet())))));
        spread.stream()
                .map(this::fragment)
                .map(fragment -> fragment.transform(one -> one.selectionSet(typed(fragment.getSelectionSet()))))
                .forEach(definitions::add);
        return AstPrinter.printAst(
                Document.newDocument().definitions(definitions).build());
    }

    private FragmentDefinition fragment(String name) {
        return fragments.stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void collect(SelectionSet selections, Set<String> spread) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof FragmentSpread fragment && spread.add(fragment.getName())) {
                collect(fragment(fragment.getName()).getSelectionSet(), spread);
            } else if (selection instanceof InlineFragment inline) {
                collect(inline.getSelectionSet(), spread);
            } else if (selection instanceof Field field && field.getSelectionSet() != null) {
                collect(field.getSelectionSet(), spread);
            }
        }
    }

    private static SelectionSet typed(SelectionSet selections) {
        List<Selection> typed = below(selections);
        boolean said = typed.stream()
                .anyMatch(one -> one instanceof Field field && field.getName().equals(TYPE_NAME));
        if (!said) typed.add(Field.newField(TYPE_NAME).build());
        return new SelectionSet(typed);
    }

    private static List<Selection> below(SelectionSet selections) {
        List<Selection> typed = new ArrayList<>();
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field && field.getSelectionSet() != null) {
                SelectionSet fields = Objects.requireNonNull(field.getSelectionSet());
                typed.add(field.transform(one -> one.selectionSet(typed(fields))));
            } else if (selection instanceof InlineFragment inline) {
                typed.add(inline.transform(one -> one.selectionSet(typed(inline.getSelectionSet()))));
            } else {
                typed.add(selection);
            }
        }
        return typed;
    }
}
