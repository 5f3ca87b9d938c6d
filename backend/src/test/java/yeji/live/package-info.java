@NullMarked
package yeji.live;

import org.jspecify.annotations.NullMarked;
