// What a browser's report of a violation means: an undeclared host, a refused service, or a declaration
// that says too little.
import type { LoadKind } from "../../catalogue/types.ts";
import { allowedHosts, DIRECTIVES } from "./csp.ts";
import { includesHost } from "./csp-hosts.ts";
import { createJudge } from "../judge.ts";
import type { GateContext, GateEvent } from "../types.ts";

/** A violation, as the report tells it. */
export interface ReportedViolation {
  /** What was to be loaded. */
  readonly url: string;
  readonly directive: string;
  /** False: the browser loaded it all the same (report-only). */
  readonly enforced: boolean;
}

const KINDS = new Map<string, LoadKind>([
  ...DIRECTIVES.map(([kind, directive]): [string, LoadKind] => [directive, kind]),
  ["script-src-elem", "script"],
  ["style-src-elem", "style"],
  ["fenced-frame-src", "frame"],
  ["child-src", "frame"],
]);

/** What there is to tell; undefined if the page could load it by now: the visitor has decided since. */
export function violationEvent(
  { url, directive, enforced }: ReportedViolation,
  context: Pick<GateContext, "catalogue" | "consent" | "site" | "judge" | "caching">,
): GateEvent | undefined {
  const { catalogue, consent, site } = context;
  const { index } = catalogue;
  // Where undeclared hosts pass, that is what a report-only policy is for.
  const judge = createJudge({
    index,
    site,
    undeclared: "block",
    allows: (id) => consent.allows(id),
  });
  const refusal = judge.url(url, site.origin);
  const service = refusal?.service?.id;
  if (refusal !== undefined) {
    const action = enforced ? "blocked" : "reported";
    return { kind: "csp", action, directive, host: hostOf(url), service };
  }
  const host = hostOf(url);
  const kind = KINDS.get(directive);
  if (site.isFirstParty(host) || kind === undefined) return undefined;
  if (includesHost(allowedHosts(context), host, kind)) return undefined;
  const owner = index.url(host, new URL(url).pathname)?.id;
  return { kind: "csp", action: "mismatch", directive, host, service: owner };
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/\.$/, "");
}
