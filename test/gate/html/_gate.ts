// A gate for tests: first party is http://localhost, a few services are declared, nothing is allowed.
import { defineCatalogue } from "../../../src/catalogue/catalogue.ts";
import type { Catalogue } from "../../../src/catalogue/types.ts";
import { createHtmlGate, type HtmlGateOptions } from "../../../src/gate/html/gate.ts";
import { createJudge } from "../../../src/gate/judge.ts";
import type { BodyGate, GateEvent } from "../../../src/gate/types.ts";

function declare(statistics: string): Catalogue {
  return defineCatalogue({
    policy: { version: "1", controller: { name: "Test" } },
    services: [
      {
        id: "video",
        name: "Video",
        category: "marketing",
        urls: ["video.example/embed/"],
        snippets: ["videoPlayer("],
      },
      { id: "stats", name: "Stats", category: "statistics", urls: [statistics] },
      { id: "cdn", name: "CDN", category: "functional", urls: ["cdn.example/"] },
    ],
  });
}

export const catalogue: Catalogue = declare("/stats/");
/** Nothing of the site's own needs consent, so that its paths need no look. */
const withoutOwnPaths = declare("stats.example");

export interface GateSetUp extends Partial<
  Omit<HtmlGateOptions, "judge" | "index" | "allows" | "variant">
> {
  readonly allowed?: readonly string[];
  readonly undeclared?: "block" | "allow";
  /** False: no service is declared by a path of the site's own. Default true. */
  readonly ownPaths?: boolean;
}

/** Options of a gate that knows the services above. */
export function gateOptions(setUp: GateSetUp = {}): HtmlGateOptions {
  const { allowed = [], undeclared = "block", ownPaths = true, ...options } = setUp;
  const { index } = ownPaths ? catalogue : withoutOwnPaths;
  const allows = (id: string) => id === "functional" || allowed.includes(id);
  return {
    judge: createJudge({
      index,
      site: { isFirstParty: (host) => host === "localhost" },
      undeclared,
      allows,
    }),
    index,
    allows,
    variant: JSON.stringify(allowed),
    url: "http://localhost/page/",
    ...options,
  };
}

/** Everything that comes out of a gate. */
export function drain(gate: BodyGate, pieces: Iterable<Uint8Array>): Buffer {
  const out: Uint8Array[] = [];
  // Copied at once: some may be memory that is written to later.
  for (const piece of pieces) out.push(Buffer.concat(gate.write(piece)));
  out.push(...gate.end());
  return Buffer.concat(out);
}

/** Sends a document through a gate, in the pieces given, and returns what comes out. */
export function gatePieces(pieces: Iterable<Uint8Array>, setUp?: GateSetUp): Buffer {
  return drain(createHtmlGate(gateOptions(setUp)), pieces);
}

/** A document through a gate in one piece, as text. */
export function gated(html: string, setUp?: GateSetUp): string {
  return gatePieces([Buffer.from(html)], setUp).toString();
}

/** The document cut into pieces of `size` bytes, each in memory of its own. */
export function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
}

/** The events of gating a document. */
export function eventsOf(html: string, setUp: GateSetUp = {}): GateEvent[] {
  const events: GateEvent[] = [];
  gated(html, { ...setUp, report: (event) => void events.push(event) });
  return events;
}
