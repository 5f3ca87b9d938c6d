/** Tests of reading documents: real ones, bad ones, and layouts as other provinces have them. */
@NullMarked
package yeji.exchange;

import org.jspecify.annotations.NullMarked;
