/** The doors of signing in and out, and what follows a request from its cookie to its caller. */
@NullMarked
package yeji.account.signin;

import org.jspecify.annotations.NullMarked;
