// Random documents behind assent, in Chromium: `npm run fuzz:browser -- --runs 2000 --seed 1`. The policy of hosts is off,
// so that only the gate of the document is tried. Some documents share a page, in frames; where one is contacted by a
// page, each of its documents is opened by itself. Ends with 1 on a finding, and where nothing would have been contacted
// without the gate: then nothing was tried.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRandom } from "../fuzz/random.ts";
import { randomDocument } from "../fuzz/html-grammar.ts";
import { undecidedVisitor } from "./_support/fault-server.ts";
import { startLeakBrowser, type LeakBrowser } from "./_support/leak-browser.ts";

/** Documents on one page. */
const BATCH = 16;
/** Documents that are opened without the gate first: most of them contact somebody. */
const CONTROL = 32;
const TELL_EVERY = 20;

/** Serves document `/d/SEED`, gated, `/bare/SEED`, as it is, and `/batch/SEED/N`, N of them in frames. */
async function startServer(): Promise<{ readonly origin: string; close(): void }> {
  const gate = undecidedVisitor(false);
  const server = createServer((request, response) => {
    const [, kind = "", seed = "0", count = "0"] = (request.url ?? "/").split("/");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    if (kind === "d") {
      gate(request, response, () => response.end(randomDocument(createRandom(Number(seed)))));
    } else if (kind === "bare") {
      response.end(randomDocument(createRandom(Number(seed))));
    } else if (kind === "batch") {
      const frames = Array.from(
        { length: Number(count) },
        (_, i) => `<iframe src="/d/${Number(seed) + i}" width=300 height=150></iframe>`,
      );
      response.end(`<!doctype html><title>Batch</title>${frames.join("")}`);
    } else if (kind === "consent") {
      gate(request, response, () => response.end());
    } else {
      response.setHeader("Content-Type", "text/plain").end("own");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** How many of the first documents contact somebody where nothing gates them. */
async function ungated(browser: LeakBrowser, origin: string, seed: number): Promise<number> {
  let contacting = 0;
  for (let n = 0; n < CONTROL; n++) {
    const { contacts } = await browser.visit(`${origin}/bare/${seed + n}`, {
      leaveOnContact: true,
    });
    if (contacts.length > 0) contacting++;
  }
  return contacting;
}

/** The seeds of a batch whose documents contact somebody. */
async function leaksOf(
  browser: LeakBrowser,
  origin: string,
  seed: number,
  count: number,
): Promise<readonly string[]> {
  const { contacts } = await browser.visit(`${origin}/batch/${seed}/${count}`);
  if (contacts.length === 0) return [];
  const leaks: string[] = [];
  for (let n = seed; n < seed + count; n++) {
    const { requests } = await browser.visit(`${origin}/d/${n}`);
    if (requests.length > 0) leaks.push(`seed ${n}: ${requests.join(" ")}`);
  }
  return leaks.length > 0 ? leaks : [`seeds ${seed}–${seed + count - 1}: ${contacts.join(" ")}`];
}

export async function main(args: readonly string[]): Promise<number> {
  const option = (name: string, preset: number): number => {
    const at = args.indexOf(name);
    return at === -1 ? preset : Number(args[at + 1]);
  };
  const runs = option("--runs", 2000);
  const first = option("--seed", Math.floor(Math.random() * 2 ** 31));
  console.log(`fuzz:browser --runs ${runs} --seed ${first}`);
  const server = await startServer();
  const browser = await startLeakBrowser();
  const leaks: string[] = [];
  let contacting = 0;
  try {
    contacting = await ungated(browser, server.origin, first);
    console.log(`${contacting} of ${CONTROL} contact somebody without the gate`);
    for (let done = 0, batches = 0; done < runs; done += BATCH, batches++) {
      const count = Math.min(BATCH, runs - done);
      for (const leak of await leaksOf(browser, server.origin, first + done, count)) {
        leaks.push(leak);
        console.log(leak);
      }
      if (batches % TELL_EVERY === TELL_EVERY - 1) console.log(`${done + count} of ${runs}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`${runs} documents, ${leaks.length} findings`);
  return leaks.length > 0 || contacting === 0 ? 1 : 0;
}
