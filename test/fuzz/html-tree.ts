// Differential fuzzing of the HTML gate: random documents through the gate, input and output read by
// parse5. `npm run fuzz:html -- --runs 100000 --seed 1`; every finding names the seed that brings it back.
import { cut, gatePieces } from "../gate/html/_gate.ts";
import {
  attribute,
  elementsOf,
  loadsOf,
  READINGS,
  textOf,
  treeOf,
  type ReadingName,
} from "./document-loads.ts";
import { randomDocument } from "./html-grammar.ts";
import { explainPhantom } from "./phantoms.ts";
import { createRandom } from "./random.ts";

/** What went wrong with a document. */
export interface Finding {
  readonly kind: "missed" | "live markup" | "chunks" | "not idempotent" | "changed";
  readonly reading: ReadingName | undefined;
  readonly detail: string;
}

/** A document as hostile to its place as a placeholder may be: quotes, elements, a form control. */
const shownDocument = (text: string): string =>
  `<span class="assent" title='t'><svg width=1 viewBox="0 0 1 1"></svg><button name="load">${text}</button></span>`;
const gate = (html: string): string => gatePieces([Buffer.from(html)]).toString();
/** Where no path of the site's own needs a look, plain addresses are told apart from their bytes. */
const gateWithoutOwnPaths = (html: string): string =>
  gatePieces([Buffer.from(html)], { ownPaths: false }).toString();
const gateWithPlaceholders = (html: string): string =>
  gatePieces([Buffer.from(html)], {
    placeholder: ({ kind, url, title }) => [
      {
        name: kind === "iframe" ? "srcdoc" : "title",
        value: shownDocument(escapeText(`${url ?? ""} ${title ?? ""}`)),
      },
      { name: "sandbox" },
    ],
    bodyStart: () => '<section aria-label="b">banner</section>',
  }).toString();

function escapeText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Everything this document proves wrong; nothing if the gate holds. */
export function examine(html: string): Finding[] {
  return [...missed(html), ...liveMarkup(html), ...pieces(html), ...idempotence(html)];
}

/** No reading of what leaves loads anything from the third party. */
function missed(html: string): Finding[] {
  return [gate(html), gateWithoutOwnPaths(html)].flatMap(loadsIn);
}

function loadsIn(out: string): Finding[] {
  return READINGS.flatMap((reading) =>
    loadsOf(out, reading)
      .slice(0, 1)
      .map(({ element, through, value }) => ({
        kind: "missed" as const,
        reading,
        detail: `${element} ${through}=${value} in ${out}`,
      })),
  );
}

/** Nothing runs in the output that did not run in the input, whatever was put between. */
function liveMarkup(html: string): Finding[] {
  const out = gateWithPlaceholders(html);
  const readings: ReadingName[] = ["scripting", "newer select"];
  return readings.flatMap((reading) => {
    // What stands before a frameset decides whether it counts; the elements around it are then none.
    const unframed = (text: string): string => text.replaceAll(/frameset/gi, "framesex");
    const before = new Set([
      ...[...live(html, reading)].map(unframed),
      ...live(unframed(html), reading),
    ]);
    // The documents that the gate puts into frames are ours.
    const ours = (thing: string): boolean => thing.startsWith('srcdoc=<spanclass="assent"');
    return [...live(out, reading)]
      .filter((thing) => !ours(thing))
      .filter((thing) => !before.has(unframed(thing)))
      .slice(0, 1)
      .map((thing) => ({ kind: "live markup" as const, reading, detail: `${thing} in ${out}` }));
  });
}

/** What another reading, to which a script's text is markup, may have put into it. */
const OWN_EDITS =
  / ?data-consent-blocked=[\w-]+ ?| type=text\/plain ?|(style|fill|stroke|filter|mask|clip-path|marker|cursor)=\S+ data-consent-(?=\1\s*=)|data-consent-|data:,|\s+/gi;
const withoutOwnEdits = (text: string): string => text.replaceAll(OWN_EDITS, "");

/** Scripts, handlers and nested documents of a tree. */
function live(html: string, reading: ReadingName): Set<string> {
  const found = new Set<string>();
  for (const element of elementsOf(treeOf(html, reading))) {
    const type = attribute(element, "type") ?? "";
    if (element.tagName === "script" && !/plain/.test(type)) {
      const src = attribute(element, "src") ?? attribute(element, "href");
      found.add(`script ${withoutOwnEdits(src ?? textOf(element))}`);
    }
    for (const { name, value } of element.attrs) {
      if (name.startsWith("on") || name === "srcdoc")
        found.add(`${name}=${withoutOwnEdits(value)}`);
      if (/^\s*javascript:/i.test(value)) found.add(`${element.tagName} ${name}=${value}`);
    }
  }
  return found;
}

/** Before a document, so that it is long enough for the compiled pass. */
const AHEAD = `<p class=a>${"x".repeat(300)}</p>`;

/** A few random cuts, and every single byte: the whole decides. In small pieces nothing goes through the compiled pass. */
function pieces(html: string): Finding[] {
  return [
    ...piecesOf(html, [1, 3 + (html.length % 11)], true),
    ...piecesOf(AHEAD + html, [100], false),
  ];
}

function piecesOf(html: string, sizes: readonly number[], ownPaths: boolean): Finding[] {
  const bytes = Buffer.from(html);
  const whole = gatePieces([bytes], { ownPaths });
  for (const size of sizes) {
    const cutUp = gatePieces(cut(bytes, size), { ownPaths });
    if (!cutUp.equals(whole)) {
      return [
        {
          kind: "chunks",
          reading: undefined,
          detail: `${size} bytes a piece: ${cutUp.toString()}`,
        },
      ];
    }
  }
  return [];
}

function idempotence(html: string): Finding[] {
  const once = gate(html);
  const twice = gate(once);
  return once === twice
    ? []
    : [{ kind: "not idempotent", reading: undefined, detail: `${once}\n => ${twice}` }];
}

/** The gate changed a document that no reading loads anything from; why. */
export function phantom(html: string): string | undefined {
  if (gate(html) === html || READINGS.some((reading) => loadsOf(html, reading).length > 0))
    return undefined;
  return explainPhantom(html);
}

/** A shorter document with a finding of the same kind: parts are left out as long as it stays. */
export function shrink(html: string, kind: Finding["kind"]): string {
  let best = html;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < best.length;) {
      const shorter = best.slice(0, at) + best.slice(at + size);
      if (examine(shorter).some((finding) => finding.kind === kind)) best = shorter;
      else at += size;
    }
  }
  return best;
}

export interface Summary {
  readonly documents: number;
  /** Loads of the input, over all readings. */
  readonly loads: number;
  readonly findings: readonly {
    readonly seed: number;
    readonly html: string;
    readonly finding: Finding;
  }[];
  /** Explanations of phantoms, with how often each holds. */
  readonly phantoms: ReadonlyMap<string, number>;
}

/** Examines `runs` documents; the one numbered n is made from `seed + n`. */
export function fuzz(runs: number, seed: number, onFinding?: (line: string) => void): Summary {
  const findings: { seed: number; html: string; finding: Finding }[] = [];
  const phantoms = new Map<string, number>();
  let loads = 0;
  for (let n = 0; n < runs; n++) {
    const html = randomDocument(createRandom(seed + n));
    loads += loadsOf(html, "scripting").length;
    for (const finding of examine(html)) {
      findings.push({ seed: seed + n, html, finding });
      onFinding?.(`seed ${seed + n}: ${finding.kind} (${finding.reading ?? "all"})`);
    }
    const why = phantom(html);
    if (why !== undefined) phantoms.set(why, (phantoms.get(why) ?? 0) + 1);
  }
  return { documents: runs, loads, findings, phantoms };
}

/** The command: `--runs N --seed N`, or `--replay SEED` to see one document, shrunk. Exits 1 on a finding. */
export function main(args: readonly string[]): number {
  const option = (name: string, preset: number): number => {
    const at = args.indexOf(name);
    return at === -1 ? preset : Number(args[at + 1]);
  };
  const replay = option("--replay", -1);
  const seed = replay >= 0 ? replay : option("--seed", Math.floor(Math.random() * 2 ** 31));
  const runs = replay >= 0 ? 1 : option("--runs", 10_000);
  console.log(`fuzz:html --runs ${runs} --seed ${seed}`);
  const summary = fuzz(runs, seed, (line) => {
    console.log(line);
  });
  const shown = new Set<string>();
  for (const { seed: from, html, finding } of summary.findings) {
    if (shown.size >= 12) break;
    const small = shrink(html, finding.kind);
    if (shown.has(small)) continue;
    shown.add(small);
    const again = examine(small).find(({ kind }) => kind === finding.kind);
    console.log(
      `\nseed ${from}: ${finding.kind} (${again?.reading ?? "all"})\n  ${JSON.stringify(small)}`,
    );
    console.log(`  ${JSON.stringify(again?.detail.slice(0, 600))}`);
  }
  console.log(
    `\n${summary.documents} documents, ${summary.loads} loads in their trees, ${summary.findings.length} findings`,
  );
  for (const [why, count] of [...summary.phantoms].toSorted((a, b) => b[1] - a[1])) {
    console.log(`phantoms: ${count} ${why}`);
  }
  return summary.findings.length === 0 ? 0 : 1;
}
