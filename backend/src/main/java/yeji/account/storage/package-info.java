/** Where people, sessions, devices and failed sign-ins are kept. */
@NullMarked
package yeji.account.storage;

import org.jspecify.annotations.NullMarked;
