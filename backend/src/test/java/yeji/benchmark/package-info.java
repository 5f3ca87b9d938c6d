/**
 * What things cost, as ratios to a floor that is measured in the same run. The ordinary run takes the small size and asserts that
 * the answers are right; no test asserts a time. The full size: {@code -Dyeji.benchmark=full}, some of it:
 * {@code -Dyeji.benchmark.only=reading,saving}. The seed is printed and taken by {@code -Dyeji.test.seed}.
 */
@NullMarked
package yeji.benchmark;

import org.jspecify.annotations.NullMarked;
