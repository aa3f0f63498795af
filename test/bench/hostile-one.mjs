// One hostile case in a process of its own: CPU nanoseconds per byte, and how they grow with the size. Prints JSON.

import { gate, HOSTILE_CASES } from "./hostile-cases.mjs";
import { realPages } from "./real-pages.mjs";

const name = process.argv[2] ?? "";
/** More for twice the size is looked at again with larger ones. */
const MOST_GROWTH = 2.2;
/** What a run takes at least, to be measured exactly enough, in CPU seconds. */
const LEAST = 0.03;

function cpuSeconds(run) {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** The best of a few runs, per call: other programs only slow down. */
function secondsOf(run) {
  let times = 1;
  let best = cpuSeconds(run);
  if (best > 2) return best;
  while (best < LEAST && times < 1 << 16) {
    times *= 2;
    best = cpuSeconds(() => {
      for (let i = 0; i < times; i++) run();
    });
  }
  for (let round = 0; round < 3 && best < 1; round++) {
    best = Math.min(
      best,
      cpuSeconds(() => {
        for (let i = 0; i < times; i++) run();
      }),
    );
  }
  return best / times;
}

/** Saved pages of real sites, as many as make four megabytes. */
const pages = realPages(4e6).map(({ bytes: page }) => page);
const bytes = pages.reduce((sum, page) => sum + page.length, 0);
const readAll = () => {
  for (const page of pages) gate(page, "text/html; charset=utf-8");
};
/** Nanoseconds a byte of an ordinary page, whatever may be refused refused. */
const ordinary = () => (secondsOf(readAll) / bytes) * 1e9;

if (name === "ordinary") {
  console.log(JSON.stringify({ perByte: Math.min(ordinary(), ordinary()) }));
} else {
  const { make, read } = HOSTILE_CASES[name];
  const size = Number(process.env.SIZE ?? 64 << 10);
  // What is kept from one call to the next must not answer it: each input differs in its length.
  const seconds = (most) => {
    let input = make(most);
    const isKept = !name.includes(":") || /^[A-Z]/.test(name);
    return {
      seconds: secondsOf(() => {
        if (isKept) input += " ";
        return read(input);
      }),
      bytes: Buffer.byteLength(input),
    };
  };
  const growthOf = (less, more) => (more.seconds / less.seconds) * ((2 * less.bytes) / more.bytes);
  // Compiled code is measured, for both sizes alike.
  seconds(size);
  const half = seconds(size / 2);
  const whole = seconds(size);
  const perByte = (whole.seconds / whole.bytes) * 1e9;
  let growth = growthOf(half, whole);
  // What outgrows the youngest heap, or a cache of the processor, costs more from there on: once, not each time.
  for (let [less, from] = [whole, size]; growth > MOST_GROWTH && from < 8 * size; from *= 2) {
    const more = seconds(2 * from);
    growth = Math.min(growth, growthOf(less, more));
    less = more;
  }
  console.log(JSON.stringify({ perByte, growth, seconds: whole.seconds }));
}
