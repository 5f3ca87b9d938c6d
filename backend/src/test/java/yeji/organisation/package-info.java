@NullMarked
package yeji.organisation;

import org.jspecify.annotations.NullMarked;
