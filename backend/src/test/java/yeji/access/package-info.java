@NullMarked
package yeji.access;

import org.jspecify.annotations.NullMarked;
