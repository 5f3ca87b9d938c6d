/** Pages of a list that is too long for one answer: what a caller may ask for, cursors, and the shape of a connection. */
@NamedInterface("paging")
@NullMarked
package yeji.platform.graphql.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
