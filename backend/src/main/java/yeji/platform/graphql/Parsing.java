package yeji.platform.graphql;

import graphql.parser.ParserOptions;
import yeji.platform.Limits;

/** How GraphQL documents are parsed. */
public final class Parsing {

    private static final int BLANKS_PER_TOKEN = 20;

    private Parsing() {}

    /** What a document may be at most before it is looked at. */
    public static ParserOptions options(Limits limits) {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.tokens() * BLANKS_PER_TOKEN)
                        .maxCharacters((int) limits.body().toBytes()));
    }
}
