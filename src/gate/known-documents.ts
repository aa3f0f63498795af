// Pages that leave again and again as the same bytes: what was done to them is known, and done again. Only what a whole
// page comes to is kept, never the page: where in it which bytes of ours were put. A page that is another by one byte,
// or for other answers, another path or language, is read as if there had been none.

import { createCipheriv, createHash, getCiphers, randomBytes } from "node:crypto";
import type { OnCopied } from "./html/output/edits.ts";
import { copy } from "./html/tokenizer/bytes.ts";
import type { GateEvent, KnownDocument, Pieces } from "./types.ts";

/** Reading less is as quick as knowing it, in bytes. */
const SHORTEST = 2048;
/** Bytes of ours that are kept for one page, and of one generation: twice as many are kept at most. */
const LARGEST = 512 << 10;
const GENERATION = 6 << 20;
/** Digests of one generation: a page is kept once it has come a second time. */
const SEEN = 2048;
/** More events are not worth their memory; as much, in bytes, one of them takes, and the rest of what is kept of a page. */
const MOST_EVENTS = 2000;
const [EVENT, BASE] = [64, 512];
/** After so many pages in a row of which none was known, only one in eight is looked at. */
const PATIENCE = 1024;
/** Characters of a response's key by which elements are marked. */
const PAGE_KEY = 16;

/** A run of the page itself, by its offsets. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** Bytes of ours, with short runs of the page between them. */
interface Copied {
  /** Ours, one after the other. */
  readonly bytes: Buffer;
  /** Where they come from in turn: a run of the page from one offset to another, and then ours up to a third. */
  readonly cuts: readonly number[];
  readonly length: number;
  /** Offsets in the piece at which the whole key of the response stands, and those of its first part alone. */
  readonly whole: readonly number[];
  readonly first: readonly number[];
}

/** What was done to a document. */
interface Treatment {
  readonly parts: readonly (Run | Copied)[];
  readonly events: readonly GateEvent[];
  readonly starts: PageStarts;
  /** Bytes that are kept. */
  readonly size: number;
}

/** What a piece was copied together from. */
interface Sources {
  readonly sources: readonly Uint8Array[];
  readonly bounds: readonly number[];
}

/** Digests of what was put at the start of head and body, with a fixed text in place of the key; undefined: nothing. */
interface PageStarts {
  readonly head: string | undefined;
  readonly body: string | undefined;
  readonly based: boolean;
}

/** One response, as far as its page depends on more than its bytes. */
export interface DocumentCircumstances {
  /** Everything else that the gate's output depends on; equal texts, equal output but for the key. */
  readonly under: string;
  /** Text that marks this response as ours: random, or bound to the visitor. Its first 16 characters mark elements. */
  readonly key: string;
  readonly headStart: string | undefined;
  readonly bodyStart: ((based: boolean) => string) | undefined;
  readonly report: (event: GateEvent) => void;
}

/** What is known of a site's pages. Bounded: some 12 MB. */
export class KnownDocuments {
  #recent = new Map<string, Treatment>();
  #older = new Map<string, Treatment>();
  #size = 0;
  #seen = new Set<string>();
  #unknown = 0;
  readonly #digest = createDigest();

  /** A page that is about to be read. */
  open(circumstances: DocumentCircumstances): OpenDocument {
    return new OpenDocument(this, circumstances);
  }

  /** By this a page is known; undefined: it is not to be asked about. */
  keyOf(bytes: Uint8Array, under: string): string | undefined {
    if (bytes.length < SHORTEST) return undefined;
    if (this.#unknown >= PATIENCE && this.#unknown++ % 8 !== 0) return undefined;
    // Addresses are as long as strangers like: of them, too, only the digest is kept.
    return this.#digest(bytes) + this.digestOf(under);
  }

  digestOf(text: string): string {
    return this.#digest(Buffer.from(text));
  }

  get(key: string): Treatment | undefined {
    const known = this.#recent.get(key);
    if (known !== undefined) {
      this.#unknown = 0;
      return known;
    }
    const before = this.#older.get(key);
    if (before !== undefined) {
      this.#unknown = 0;
      this.set(key, before);
    }
    return before;
  }

  /** Has this page come before? It has from now on. */
  isSeen(key: string): boolean {
    if (this.#seen.delete(key)) return true;
    if (this.#unknown < PATIENCE) this.#unknown++;
    if (this.#seen.size >= SEEN) this.#seen.clear();
    this.#seen.add(key);
    return false;
  }

  set(key: string, document: Treatment): void {
    if (this.#size + document.size > GENERATION) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#size = 0;
    }
    this.#recent.set(key, document);
    this.#size += document.size;
  }
}

/** Written down while the page is read for the first time; asked before it is read again. */
export class OpenDocument implements KnownDocument {
  readonly #known: KnownDocuments;
  readonly #circumstances: DocumentCircumstances;
  #events: GateEvent[] = [];
  #copied: Map<Uint8Array, Sources> | undefined;
  #body: string | undefined;
  #based = false;

  constructor(known: KnownDocuments, circumstances: DocumentCircumstances) {
    this.#known = known;
    this.#circumstances = circumstances;
  }

  /** What the gate is given in place of the response's own. */
  report = (event: GateEvent): void => {
    if (this.#events.length <= MOST_EVENTS) this.#events.push(event);
    this.#circumstances.report(event);
  };

  onCopied: OnCopied = (piece, sources, bounds) => {
    this.#copied?.set(piece, { sources: [...sources], bounds: [...bounds] });
  };

  bodyStart = (based: boolean): string => {
    this.#based = based;
    return (this.#body = this.#circumstances.bodyStart?.(based) ?? "");
  };

  whole(bytes: Uint8Array, read: () => Pieces): Pieces {
    const { under, report } = this.#circumstances;
    const key = this.#known.keyOf(bytes, under);
    if (key === undefined) return read();
    const known = this.#known.get(key);
    if (known !== undefined && this.#isSame(known.starts)) {
      for (const event of known.events) report(event);
      return written(known.parts, bytes, this.#circumstances.key);
    }
    const isDue = known === undefined && this.#known.isSeen(key);
    if (isDue) this.#copied = new Map();
    const pieces = read();
    const document = isDue ? this.#note(pieces, bytes) : undefined;
    if (document !== undefined) this.#known.set(key, document);
    return pieces;
  }

  #isSame({ head, body, based }: PageStarts): boolean {
    const { headStart, bodyStart } = this.#circumstances;
    return (
      head === this.#startOf(headStart) &&
      body === (body === undefined ? undefined : this.#startOf(bodyStart?.(based)))
    );
  }

  #startOf(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const key = this.#circumstances.key.slice(0, PAGE_KEY);
    return this.#known.digestOf(text.replaceAll(key, " "));
  }

  #note(pieces: Pieces, bytes: Uint8Array): Treatment | undefined {
    const { key, headStart } = this.#circumstances;
    // A page that has the key in it itself was made for this visitor.
    if (this.#events.length > MOST_EVENTS || viewOf(bytes).includes(key.slice(0, PAGE_KEY)))
      return undefined;
    const parts = pieces.map(
      (piece) => runOf(piece, bytes) ?? copiedOf(piece, this.#copied?.get(piece), bytes, key),
    );
    const [head, body] = [this.#startOf(headStart), this.#startOf(this.#body)];
    const starts = { head, body, based: this.#based };
    const size = parts.reduce(
      (sum, part) => sum + ("bytes" in part ? part.bytes.length + 8 * part.cuts.length + 128 : 32),
      BASE + EVENT * this.#events.length,
    );
    if (size > LARGEST) return undefined;
    return { parts, events: this.#events, starts, size };
  }
}

/**
 * Names bytes so that nobody who writes them can make two name alike: Poly1305 with a key that is drawn here and whose
 * results never leave (a universal hash, a quarter of the time of SHA-256); SHA-256 where OpenSSL has been built without.
 */
function createDigest(): (bytes: Uint8Array) => string {
  const cipher = "chacha20-poly1305";
  if (!getCiphers().includes(cipher))
    return (bytes) => createHash("sha256").update(bytes).digest("base64");
  const key = randomBytes(32);
  const nonce = Buffer.alloc(12);
  return (bytes) => {
    const hash = createCipheriv(cipher, key, nonce, { authTagLength: 16 });
    hash.setAAD(bytes, { plaintextLength: 0 });
    hash.final();
    return hash.getAuthTag().toString("latin1");
  };
}

/** The run of the page that a piece is; undefined: it is a copy, or of our own. */
function runOf(piece: Uint8Array, bytes: Uint8Array): Run | undefined {
  const start = piece.byteOffset - bytes.byteOffset;
  const end = start + piece.length;
  if (piece.buffer !== bytes.buffer || start < 0 || end > bytes.length) return undefined;
  return { start, end };
}

function copiedOf(
  piece: Uint8Array,
  made: Sources | undefined,
  bytes: Uint8Array,
  key: string,
): Copied {
  const { sources, bounds } = made ?? { sources: [piece], bounds: [0, piece.length] };
  const ours: Uint8Array[] = [];
  const cuts: number[] = [];
  let end = 0;
  sources.forEach((source, i) => {
    const part = source.subarray(bounds[2 * i], bounds[2 * i + 1]);
    const run = runOf(part, bytes);
    if (run !== undefined) cuts.push(run.start, run.end, end);
    else {
      ours.push(part);
      end += part.length;
      if (cuts.length === 0) cuts.push(0, 0, end);
      else cuts[cuts.length - 1] = end;
    }
  });
  return { bytes: Buffer.concat(ours), cuts, length: piece.length, ...keysIn(viewOf(piece), key) };
}

/** Where a response's key stands in a piece of what it came to. */
function keysIn(bytes: Buffer, key: string): Pick<Copied, "whole" | "first"> {
  const whole: number[] = [];
  const first: number[] = [];
  const part = key.slice(0, PAGE_KEY);
  for (let at = bytes.indexOf(part, 0, "latin1"); at !== -1;) {
    const isWhole = bytes.toString("latin1", at, at + key.length) === key;
    (isWhole ? whole : first).push(at);
    at = bytes.indexOf(part, at + (isWhole ? key.length : PAGE_KEY), "latin1");
  }
  return { whole, first };
}

function written(parts: Treatment["parts"], bytes: Uint8Array, key: string): Pieces {
  const first = key.slice(0, PAGE_KEY);
  return parts.map((part) => {
    if (!("bytes" in part)) return bytes.subarray(part.start, part.end);
    const { bytes: ours, cuts, length } = part;
    const out = Buffer.allocUnsafe(length);
    let at = 0;
    let from = 0;
    for (let i = 0; i < cuts.length; i += 3) {
      const [start = 0, end = 0, to = 0] = [cuts[i], cuts[i + 1], cuts[i + 2]];
      at = copy(bytes, start, end, out, at);
      at = copy(ours, from, to, out, at);
      from = to;
    }
    for (const place of part.whole) out.write(key, place, "latin1");
    for (const place of part.first) out.write(first, place, "latin1");
    return out;
  });
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
