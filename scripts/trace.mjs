// npm run trace -- page.html [--accept | --refuse] [--site folder] [--url https://www.example.org/]: what the gate sees in
// a page and does to it, for whoever asks why a tag was blocked. Needs `npm run build`.
//
// The gate itself has no trace in it, which would cost every page: its classes are watched from outside here.

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createEngine } from "../dist/engine/engine.js";
import { wasmScan } from "../dist/gate/html/fast-path/wasm-scan.js";
import { OutputBuffer } from "../dist/gate/html/output/output-buffer.js";
import { Reading } from "../dist/gate/html/parser/reading.js";
import { defineCatalogue } from "../dist/index.js";

const USAGE =
  "npm run trace -- page.html [--accept | --refuse] [--site folder] [--url https://www.example.org/]";
const LONGEST_SHOWN = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: "boolean", default: false },
    refuse: { type: "boolean", default: false },
    site: { type: "string" },
    url: { type: "string", default: "https://www.example.org/" },
  },
});
const [file] = positionals;
if (file === undefined || positionals.length > 1 || (values.accept && values.refuse)) {
  console.error(USAGE);
  process.exit(2);
}

/** The catalogue of the site: `catalogue` of catalogue.mjs in its folder, or what that exports by default. */
async function catalogueOf(folder) {
  if (folder === undefined)
    return defineCatalogue({
      policy: { version: "1", controller: { name: "Trace" } },
      services: [],
    });
  const path = ["catalogue.mjs", "catalogue.js"].map((name) => join(folder, name)).find(existsSync);
  if (path === undefined)
    throw new Error(`${folder} has no catalogue.mjs that exports the site's catalogue.`);
  const module = await import(pathToFileURL(resolve(path)).href);
  return module.catalogue ?? module.default;
}

const bytes = readFileSync(file);
const place = (() => {
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return `${low + 1}:${at - starts[low] + 1}`;
  };
})();
const shown = (text) => {
  const line = String(text).replaceAll(/\s+/g, " ").trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
};
const print = (at, tier, text) => {
  console.log(`${(at === undefined ? "" : place(at)).padStart(8)}  ${tier.padEnd(8)}  ${text}`);
};
const note = (text) => {
  print(undefined, "", `    ${text}`);
};

const events = [];
const engine = createEngine({
  catalogue: await catalogueOf(values.site),
  onEvent: (event) => events.push(event),
  onWarning: () => undefined,
});
const url = new URL(values.url);
const visit = engine.visit(
  undefined,
  { method: "GET", headers: {}, rawHeaders: [], url: url.pathname + url.search },
  { protocol: url.protocol.slice(0, -1), host: url.host, path: url.pathname + url.search },
);
if (values.accept || values.refuse)
  await visit.choose({ act: values.accept ? "accept" : "refuse", method: "api" });
events.length = 0;

const whose = (refusal) => {
  if (refusal === undefined) return "may be loaded";
  if (refusal.service)
    return `refused: service ${refusal.service.id} (${refusal.service.category})`;
  if (refusal.category) return `refused: the page claims it for ${refusal.category}`;
  const ready = refusal.ready ? `, known as ${refusal.ready} of assent/services` : "";
  return `refused: no service declares ${refusal.host}${ready}`;
};
/** What the document says of an address is known by then; nothing is asked twice within one tag. */
let asked = new Set();
const { judge } = visit;
for (const name of ["url", "host", "service"]) {
  const original = judge[name];
  judge[name] = (what, ...rest) => {
    const answer = original(what, ...rest);
    const key = `${name} ${typeof what === "string" ? what : what.id}`;
    // Hosts that are free are asked for in advance, for the compiled pass.
    if (isInTag && !asked.has(key)) {
      asked.add(key);
      const verdict =
        answer === "free" || answer === undefined
          ? "may be loaded"
          : answer === "depends"
            ? "depends on the path"
            : whose(answer);
      note(`${name} ${shown(typeof what === "string" ? what : what.id)}: ${verdict}`);
    }
    return answer;
  };
}
let isInTag = false;

const given = visit.html({ status: 200, contentType: "text/html; charset=utf-8" });
const gate = given?.gate ?? given;
if (gate === undefined) {
  console.log("Nothing is to be gated: everything may be loaded, and nothing is put in.");
  process.exit(0);
}

// What is watched: the window of this document, and not those of documents in its attributes and scripts.
let outer;
const watch = (prototype, name, around) => {
  const original = prototype[name];
  prototype[name] = function (...args) {
    return around.call(this, () => original.apply(this, args), args);
  };
};
watch(OutputBuffer.prototype, "append", function (run) {
  outer ??= this;
  return run();
});
let inserted = 0;
watch(OutputBuffer.prototype, "insert", function (run, [at, put]) {
  if (this === outer) {
    inserted += put.length;
    const text = Buffer.from(put).toString();
    const many = put.length > LONGEST_SHOWN ? ` (${put.length} bytes)` : "";
    print(this.placeOf(at), "edit", `    + ${shown(text)}${many}`);
  }
  return run();
});
let dropped = 0;
watch(OutputBuffer.prototype, "drop", function (run, [start, end]) {
  if (this === outer) {
    dropped += end - start;
    print(this.placeOf(start), "edit", `    - ${end - start} bytes`);
  }
  return run();
});

/** Readings by number: 1 is the tree builder's, with scripting. */
const numbers = new Map();
const numberOf = (reading) => {
  if (!numbers.has(reading)) numbers.set(reading, numbers.size + 1);
  return numbers.get(reading);
};
const named = (reading) => (numberOf(reading) === 1 ? "" : `  [reading ${numberOf(reading)}]`);

/** What was passed without a look, by who passed it. */
const passed = { compiled: 0, scan: 0 };
function tellPassed(reading, from, to) {
  const { bytes: window, judge: first } = gate;
  const state = { inAnchor: false, inButton: false };
  let at = from;
  while (at < to) {
    const before = at;
    at = Math.min(to, wasmScan(window, at, state, first, reading.readsTexts()));
    if (at > before) tellTier("compiled", before, at);
    if (at === to) return;
    const next = window.indexOf(60, at + 1);
    const end = next === -1 ? to : Math.min(to, next);
    tellTier("scan", at, end);
    at = end;
  }
}
let last;
function tellTier(tier, from, to) {
  passed[tier] += to - from;
  const start = outer.placeOf(from);
  if (last?.tier === tier && last.end === start) last.end += to - from;
  else {
    flushTier();
    last = { tier, start, end: start + to - from };
  }
}
function flushTier() {
  if (last)
    print(last.start, last.tier, `passes ${last.end - last.start} bytes to ${place(last.end)}`);
  last = undefined;
}

const isOuter = (reading) => reading.host === gate;
const reached = new Map();
watch(Reading.prototype, "step", function (run) {
  if (isOuter(this)) {
    const from = reached.get(this) ?? this.pos;
    if (numberOf(this) === 1 && this.pos > from) tellPassed(this, from, this.pos);
    const result = run();
    reached.set(this, this.pos);
    return result;
  }
  return run();
});
watch(Reading.prototype, "shift", function (run, [by]) {
  if (reached.has(this)) reached.set(this, reached.get(this) - by);
  return run();
});
watch(Reading.prototype, "isCoveredBy", function (run, [other]) {
  const isCovered = run();
  if (isCovered && isOuter(this)) {
    flushTier();
    const at = outer.placeOf(this.pos);
    print(at, "join", `reading ${numberOf(this)} is one with reading ${numberOf(other)} again`);
  }
  return isCovered;
});

const watched = Object.getPrototypeOf(gate);
watch(watched, "fork", function (run, [reading]) {
  if (this === gate) {
    flushTier();
    const { at, one, other } = reading.fork;
    print(
      outer.placeOf(reading.pos),
      "fork",
      `reading ${numberOf(reading)} at ${at}. Here: ${one}. There: ${other}`,
    );
  }
  return run();
});
/** Runs what judges something, and says of which service a refusal is. */
function judged(at, tier, text, run) {
  flushTier();
  print(at, tier, text);
  const before = events.length;
  asked = new Set();
  isInTag = true;
  try {
    return run();
  } finally {
    isInTag = false;
    for (const event of events.slice(before)) {
      if (event.kind === "embed")
        note(
          `BLOCKED ${event.element}: ${event.service ?? event.ready ?? "undeclared"} ${event.host ?? ""}`.trimEnd(),
        );
      else note(`${event.kind}: ${JSON.stringify(event)}`);
    }
  }
}
watch(watched, "startTag", function (run, [reading, { scan }]) {
  if (this !== gate) return run();
  const text = shown(Buffer.from(this.bytes.subarray(scan.start, scan.end)).toString());
  return judged(outer.placeOf(scan.start), "parser", text + named(reading), run);
});
watch(watched, "content", function (run, [held, end]) {
  if (this !== gate) return run();
  const text = shown(Buffer.from(this.bytes.subarray(held.contentStart, end)).toString());
  return judged(outer.placeOf(held.contentStart), "content", text, run);
});

const consent = values.accept
  ? "everything accepted"
  : values.refuse
    ? "everything refused"
    : "nothing decided";
console.log(`${file}: ${bytes.length} bytes, ${url.href}, ${consent}\n`);
console.log("line:col  found by  what");
const pieces = [...gate.write(bytes)];
flushTier();
pieces.push(...gate.end());
flushTier();
const out = Buffer.concat(pieces);
const blocked = events.filter(({ kind }) => kind === "embed").length;
console.log(
  `\n${bytes.length} bytes in, ${out.length} out: ${inserted} put in, ${dropped} dropped. ` +
    `Passed unread: ${passed.compiled} by the compiled pass, ${passed.scan} by the scan. ` +
    `Readings: ${numbers.size}. Blocked: ${blocked}.`,
);
