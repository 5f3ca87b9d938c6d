@NullMarked
package yeji.account.signin;

import org.jspecify.annotations.NullMarked;
