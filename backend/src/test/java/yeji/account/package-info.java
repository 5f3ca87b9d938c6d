@NullMarked
package yeji.account;

import org.jspecify.annotations.NullMarked;
