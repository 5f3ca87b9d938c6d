/**
 * Kills, power cuts and full disks, with the stock library as a control: a harness that finds nothing there would prove nothing
 * here. Larger runs: {@code -Dyeji.crash.rounds=100} (kills), {@code -Dyeji.crash.images=1000} (power cuts), {@code
 * -Dyeji.crash.disks=100} (full disks), {@code -Dyeji.crash.http-rounds=20} (kills of the whole application). The seed is printed
 * and taken by {@code -Dyeji.test.seed}; a single power cut is run again by the seed that its failure names, {@code
 * -Dyeji.crash.cut}.
 */
@NullMarked
package yeji.crash;

import org.jspecify.annotations.NullMarked;
