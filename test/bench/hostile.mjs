// npm run bench:hostile: CPU time of what is made to be slow, relative to ordinary pages; each case in a process of
// its own with a limit. Prints a table; exits with 1 if a case misses. `npm run bench:hostile -- NAME` measures those
// whose name contains NAME. Needs `npm run build`.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { HOSTILE_CASES } from "./hostile-cases.mjs";

/** The most a byte may cost, as a multiple of an ordinary one; and growth for twice the size. */
const MOST = 30;
const MOST_GROWTH = 2.2;
/** What takes less, in seconds, is not measured exactly enough to tell its growth. */
const LEAST = 0.002;
/** Wall-clock milliseconds for one case. */
const LIMIT = Number(process.env.LIMIT ?? 40_000);

const run = promisify(execFile);
const measure = async (name) => {
  const script = fileURLToPath(new URL("hostile-one.mjs", import.meta.url));
  try {
    const { stdout } = await run(process.execPath, [script, name], { timeout: LIMIT });
    return JSON.parse(stdout);
  } catch (error) {
    return { failed: error.killed ? "not in time" : String(error.stderr || error.message) };
  }
};

const ordinary = await measure("ordinary");
if (ordinary.failed) throw new Error(ordinary.failed);
console.log(`ordinary pages: ${ordinary.perByte.toFixed(2)} ns a byte`);
console.log("  × ordinary  growth  case");
let missed = 0;
for (const name of Object.keys(HOSTILE_CASES)) {
  if (!name.includes(process.argv[2] ?? "")) continue;
  const { perByte, growth, seconds, failed } = await measure(name);
  const times = perByte / ordinary.perByte;
  const isFine = !failed && times <= MOST && (growth <= MOST_GROWTH || seconds < LEAST);
  if (!isFine) missed++;
  const figures = failed
    ? `${failed.split("\n", 6).join(" ")} `
    : `${times.toFixed(1).padStart(8)}×  ${growth.toFixed(2).padStart(6)}`;
  console.log(`${isFine ? "ok    " : "MISSED"} ${figures}  ${name}`);
}
console.log(`${missed} missed (at most ${MOST}× and ${MOST_GROWTH} for twice the size)`);
process.exitCode = missed === 0 ? 0 : 1;
