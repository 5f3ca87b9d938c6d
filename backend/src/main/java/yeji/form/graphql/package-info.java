/** Forms in the GraphQL API: translation only. */
@NullMarked
package yeji.form.graphql;

import org.jspecify.annotations.NullMarked;
