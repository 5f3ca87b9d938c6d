@NullMarked
package yeji.account.graphql;

import org.jspecify.annotations.NullMarked;
