@NullMarked
package yeji;

import org.jspecify.annotations.NullMarked;
