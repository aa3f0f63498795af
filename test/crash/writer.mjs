// @ts-check
// Records decisions as fast as it can and prints the subject of each that was acknowledged, until it is killed or has
// made `count`. node writer.mjs <sqlite|postgres> <where> <concurrency> [count]
/* oxlint-disable no-await-in-loop -- one thing happens after the other here */
import { writeSync } from "node:fs";
import { openLedger, someDecision } from "../_support/ledger-process.mjs";

const [kind = "", where = "", concurrency = "16", count = "Infinity"] = process.argv.slice(2);
const { ledger, close } = await openLedger(kind, where);
let left = Number(count);

async function work() {
  while (left > 0) {
    left -= 1;
    const decision = someDecision();
    try {
      await ledger.record(decision);
      // At once, past every buffer: what was acknowledged must not die with the process.
      writeSync(1, `${decision.subject}\n`);
    } catch (error) {
      // A count has to be reached; under fire, what is refused is refused.
      if (count !== "Infinity") throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
await Promise.all(Array.from({ length: Number(concurrency) }, work));
await close();
