/**
 * Kills and power cuts, with the stock library as a control: a harness that finds nothing there would prove nothing here.
 * Larger runs: {@code -Dyeji.crash.rounds=100 -Dyeji.crash.images=1000}. The seed is printed and taken by
 * {@code -Dyeji.test.seed}.
 */
@NullMarked
package yeji.crash;

import org.jspecify.annotations.NullMarked;
