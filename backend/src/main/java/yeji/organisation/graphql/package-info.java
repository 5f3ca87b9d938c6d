/** How units are shown by the API. */
@NullMarked
package yeji.organisation.graphql;

import org.jspecify.annotations.NullMarked;
