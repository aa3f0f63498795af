// What an audit sees, and what it makes of that. All of it is plain data: the JSON report is these shapes.

/** What a visitor has said so far. */
export type AuditState = "undecided" | "refused" | "accepted" | "withdrawn";

/** One visitor who goes through all pages. */
export interface Pass {
  readonly state: AuditState;
  /** True: the browser sends `Sec-GPC: 1`, and says so to scripts. */
  readonly gpc: boolean;
}

/** What became of a pass. */
export interface PassResult extends Pass {
  /** False: the visitor could not get into this state, so nothing was looked at in it. `why` says what was missing. */
  readonly reached: boolean;
  readonly why?: string;
  readonly pages: readonly PageResult[];
}

/** One page as a pass met it. */
export interface PageResult {
  /** Without its fragment. */
  readonly url: string;
  /** HTTP status; undefined where there was no answer. */
  readonly status?: number;
  /** Why it could not be looked at. */
  readonly failed?: string;
}

export type SightingKind =
  | "contact"
  | "cookie"
  | "localStorage"
  | "sessionStorage"
  | "indexedDB"
  | "serviceWorker";

/** One thing that pages did in one pass: somebody contacted, or a name kept. Never a value. */
export interface Sighting {
  readonly kind: SightingKind;
  /** The host contacted, or under which the name is kept. */
  readonly host: string;
  /** Of a contact its path (no query), undefined where only a connection was seen; else the name kept. */
  readonly name?: string;
  /** True on the site's own hosts. */
  readonly own: boolean;
  /** `undecided`, `refused gpc`, … */
  readonly pass: string;
  /** As what it was loaded, or by what it was set: `script`, `beacon`, `connection`, `response`, `script`. */
  readonly how: readonly string[];
  /** True if it happened while a page was being left. */
  readonly leaving?: boolean;
  /** Who did it: the frame that asked, the response or script that set the cookie; without query. */
  readonly by: readonly string[];
  readonly httpOnly?: boolean;
  /** The longest life seen, in seconds; 0 = until the browser closes. Only of cookies. */
  readonly lifetime?: number;
  /** True: it was there before this pass began, and still is. */
  readonly kept?: boolean;
  /** The first pages it was seen on, and on how many. */
  readonly pages: readonly string[];
  readonly pageCount: number;
}

/** Whose something is, as far as anybody knows. */
export interface Owner {
  readonly name: string;
  readonly source: "catalogue" | "assent/services" | "third-party-web" | "unknown";
  /** The id in the catalogue, or of the ready-made service. */
  readonly id?: string;
  /** Its name in `assent/services`. */
  readonly importName?: string;
  readonly category?: string;
  readonly provider?: string;
}

/** A sighting with its owner and what holds for it. */
export interface Judged extends Sighting {
  readonly owner: Owner;
  /** May it be without a yes? Unknown: no catalogue, and nobody knows the name. */
  readonly consent: "needed" | "free" | "unknown";
  /** Is it in the catalogue? Undefined where none was given. */
  readonly declared?: boolean;
}

export const FINDING_KINDS = [
  "leak",
  "undeclared",
  "retention",
  "policy",
  "unseen",
  "unreached",
] as const;

/**
 * `leak`: contacted or kept without consent · `undeclared`: not in the catalogue · `retention`: lives longer than declared ·
 * `policy`: the policy's text does not name it · `unseen`: declared, and never seen · `unreached`: a state or page that
 * could not be looked at.
 */
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** The host, the name, or the service. */
  readonly subject: string;
  readonly owner?: string;
  /** One sentence. */
  readonly what: string;
  /** What to do about it, where that can be said. */
  readonly fix?: string;
  /** The passes it was seen in. */
  readonly passes: readonly string[];
  readonly pages: readonly string[];
}

/** A picture of the first page, undecided. */
export interface Picture {
  readonly title: string;
  /** JPEG, as base64. */
  readonly jpeg: string;
}

/** The whole result, as the JSON file holds it; pictures are in the HTML only. */
export interface AuditReport {
  readonly format: "assent-audit-1";
  /** ISO 8601. */
  readonly date: string;
  readonly urls: readonly string[];
  /** Registrable domains and hosts that count as the site's own. */
  readonly own: readonly string[];
  /** True if a catalogue was compared. */
  readonly hasCatalogue: boolean;
  /** The policy whose text was compared. */
  readonly policy?: string;
  readonly passes: readonly PassResult[];
  readonly findings: readonly Finding[];
  readonly sightings: readonly Judged[];
  /** What the audit could not do, in sentences. */
  readonly notes: readonly string[];
}

/** The name of a pass in sightings and findings. */
export function passName({ state, gpc }: Pass): string {
  return gpc ? `${state} gpc` : state;
}
