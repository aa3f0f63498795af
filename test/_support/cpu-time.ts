/**
 * CPU milliseconds of a run, the best of a few: what else the machine does hardly counts. For telling linear from
 * quadratic, not for claims about speed: those come from test/bench.
 */
export function cpuTime(run: () => void, tries = 4): number {
  let best = Infinity;
  for (let i = 0; i < tries; i++) {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
