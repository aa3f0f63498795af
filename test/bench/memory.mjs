// Sends its parent what a document of 50 MB, streamed in 16 KiB chunks, adds to this process' memory at its peak, in MB.

import { createHtmlGate } from "../../dist/gate/html/gate.js";
import { gateOptions } from "./gate-options.mjs";
import { makePage } from "./pages.mjs";

const CHUNK = 16 * 1024;
const TOTAL = 50e6;
const page = makePage("article", 500 * 1024, 3);

/** Streams about this many bytes; the sink takes every piece and keeps none. */
async function stream(total) {
  const gate = createHtmlGate(gateOptions({ refuse: true }));
  for (let at = 0; at < total; at += CHUNK) {
    const from = at % (page.length - CHUNK);
    // A chunk of its own, as a socket or a file would give it.
    gate.write(Buffer.from(page.subarray(from, from + CHUNK)));
    if (at % (CHUNK * 64) === 0) await new Promise(setImmediate);
  }
  gate.end();
}

await stream(4e6);
const before = process.memoryUsage.rss();
let peak = before;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 1);
await stream(TOTAL);
clearInterval(watch);
process.send?.((Math.max(peak, process.memoryUsage.rss()) - before) / 1e6);
