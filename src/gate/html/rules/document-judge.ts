// What the rules ask, answered for one document: its base URLs, the catalogue's snippets, nested documents.

import type { LoadKind, ServiceDeclaration } from "../../../catalogue/types.ts";
import { mayBeGoogleTag } from "../../google-tag.ts";
import type { HostAnswer, Refusal } from "../../types.ts";
import { quotesOf } from "../fast-path/address-search.ts";
import { encode, latin1, type Decoder } from "../tokenizer/bytes.ts";
import { dataDocuments, isDataUrl, scriptUrl } from "./data-url.ts";
import { loadedByData } from "./data-loads.ts";
import { readableBytes, writesPairs } from "../tokenizer/double-byte.ts";
import { allowing } from "./allowing.ts";
import type { JudgeOptions } from "./judge-options.ts";
import type { FastJudge } from "../fast-path/prefilter.ts";
import { freeHostsOf, NO_FREE_HOSTS, type FreeHosts } from "../fast-path/free-hosts.ts";
import { isRefusedAt, refuseAddresses, type ScriptJudge } from "../scripts/inline-script.ts";
import type { NextQuote } from "../scripts/script-address.ts";
import { refusedSnippets, type RefusedSnippets } from "./refused-snippets.ts";
import { SCRIPT_WRITERS } from "../scripts/script-markup.ts";
import { dataIn, findOutside } from "../scripts/script-state.ts";
import { hidesText, literalsOf, shownByScript } from "../scripts/script-values.ts";
import type { TextSearch } from "../fast-path/text-search.ts";

/** Answers of the response's judge, already knowing the document's address and bases. */
export interface DocumentJudge extends FastJudge {
  /** Refusal of a URL as it stands in the document. */
  url(url: string, loads: LoadKind): Refusal | undefined;
  /** Refusal of a script's or handler's text. */
  script(code: string): Refusal | undefined;
  /** The same of a script that stands in the document as it is. */
  scriptIn(
    bytes: Uint8Array,
    start: number,
    end: number,
    decoder: Decoder | undefined,
  ): Refusal | undefined;
  /** Refusal of a URL that is shown as a document: a `data:` URL is judged by the document it holds. */
  document(url: string, loads: LoadKind): Refusal | undefined;
  /** The first refusal in a nested document, scripting on. */
  markup(html: string): Refusal | undefined;
  /** Refusal of a service or category the site names in `data-consent`; undefined: it may run; "unknown": no such id. */
  claim(id: string): Refusal | "unknown" | undefined;
  /** True while relative URLs have one meaning only. */
  readonly hasOneBase: boolean;
  /** The same, as if this service were allowed. */
  without(service: ServiceDeclaration): DocumentJudge;
}

/** Deeper documents than this are refused unread. */
const MAX_DEPTH = 5;
const TOO_DEEP: Refusal = { service: undefined, host: "nested too deeply" };
/** A `javascript:` URL that shows something nobody can read in it. */
const HIDDEN: Refusal = { service: undefined, host: "javascript: URL" };
/** A path of the site's own hosts in a spelling that no parser reads otherwise. */
const PLAIN_PATH = /^\/[\w.~%-][!-[\]-~]*$/;
/** Without one of these it is a path, whatever else is in it. */
const NAMES_HOST = /[:/\\]/;
/** An address that means the same in every document. */
const IS_WHOLE = /^(?:https?:)?\/\/[\w-]/;
/** More bases than a page has use for; one more is taken away. */
const MAX_BASES = 8;

/** Judges everything in one document. */
export class GateJudge implements DocumentJudge, ScriptJudge {
  plainPathsAllowed: boolean;
  /** A path alone may lead to another host. */
  hasForeignBase = false;
  /** `data:` URLs in one another that are being looked into. */
  #nested = 0;
  readonly #options: JudgeOptions;
  readonly #bases: string[];
  readonly #snippets: RefusedSnippets | undefined;
  /** How many answers were given that may hold in this document alone. */
  #ofDocument = 0;
  #freeHosts: FreeHosts | undefined;
  /** The script that the compiled pass found to be refused: it is asked about again at once, as an element. */
  #last: JudgedScript | undefined;

  constructor(options: JudgeOptions) {
    this.#options = options;
    this.#bases = [options.url];
    this.plainPathsAllowed = !options.index.hasOwnPaths;
    for (const base of options.bases ?? []) this.addBase(base);
    this.#snippets = refusedSnippets(options.index, options.judge, options.variant);
  }

  /**
   * A `<base href>` was seen. Browsers differ in which one they obey, so URLs are judged under each. Returns a refusal
   * if the base must not take effect: it may not be contacted, or is one too many. A browser may contact a base without
   * any address in the page: WebKit looks for the icon there, and scripts load by paths.
   */
  addBase(href: string): Refusal | undefined {
    const { judge, url } = this.#options;
    let resolved: string;
    try {
      resolved = new URL(href, url).href;
    } catch {
      return undefined;
    }
    if (this.#bases.includes(resolved)) return undefined;
    const refusal = judge.url(resolved, url);
    if (refusal) return refusal;
    if (this.#bases.length >= MAX_BASES) return { service: undefined, host: "base" };
    this.#bases.push(resolved);
    if (new URL(resolved).host !== new URL(url).host) this.hasForeignBase = true;
    if (this.hasForeignBase) this.plainPathsAllowed = false;
    return undefined;
  }

  /** True if every browser takes this for a base: an address on the web that parses. */
  isBase(href: string): boolean {
    try {
      return /^https?:$/.test(new URL(href, this.#options.url).protocol);
    } catch {
      return false;
    }
  }

  url = (value: string, loads: LoadKind = "script"): Refusal | undefined => {
    const { judge } = this.#options;
    const isOwn = this.plainPathsAllowed && (PLAIN_PATH.test(value) || !NAMES_HOST.test(value));
    if (isOwn && !mayBeGoogleTag(value)) return undefined;
    if (isDataUrl(value)) return this.#nesting(() => loadedByData(value, loads, this));
    if (!IS_WHOLE.test(value)) this.#ofDocument++;
    for (const base of this.#bases) {
      const refusal = judge.url(value, base, loads);
      if (refusal) return refusal;
    }
    return undefined;
  };

  document = (value: string, loads: LoadKind): Refusal | undefined => {
    const code = scriptUrl(value);
    if (code !== undefined) {
      if (hidesText(code)) return HIDDEN;
      return this.script(code) ?? this.#navigation(code, loads) ?? this.markup(shownByScript(code));
    }
    if (!isDataUrl(value)) return this.url(value, loads);
    for (const text of dataDocuments(value)) {
      const refusal = this.markup(text);
      if (refusal) return refusal;
    }
    return undefined;
  };

  /** A script in a frame's address may send the frame on to any address that is written in it. */
  #navigation(code: string, loads: LoadKind): Refusal | undefined {
    for (const text of literalsOf(code)) {
      const refusal = NAMES_HOST.test(text) ? this.url(text, loads) : undefined;
      if (refusal) return refusal;
    }
    return undefined;
  }

  /** What `data:` URLs hold may hold more of them. */
  #nesting(look: () => Refusal | undefined): Refusal | undefined {
    if (this.#nested >= MAX_DEPTH) return TOO_DEEP;
    this.#nested++;
    try {
      return look();
    } finally {
      this.#nested--;
    }
  }

  host(host: string): HostAnswer {
    const answer = this.#options.judge.host(host);
    if (answer === "free") this.freeHosts.add(host);
    return answer;
  }

  get freeHosts(): FreeHosts {
    return (this.#freeHosts ??= freeHostsOf(this.#options.judge));
  }

  get snippets(): TextSearch | undefined {
    return this.#snippets?.search;
  }

  refusesScript(bytes: Uint8Array, start: number, end: number): boolean {
    const refusal = this.scriptIn(bytes, start, end, undefined);
    this.#last = refusal && { bytes, start, end, refusal };
    return refusal !== undefined;
  }

  script(code: string): Refusal | undefined {
    return this.#snippetOf(code) ?? refuseAddresses(code, this);
  }

  scriptIn(
    bytes: Uint8Array,
    start: number,
    end: number,
    decoder: Decoder | undefined,
  ): Refusal | undefined {
    if (decoder && !(this.snippets?.isAscii !== false && !writesPairs(decoder))) {
      const code = readableBytes(bytes, start, end, decoder);
      return this.#inScript(code, this.#snippetOf(code));
    }
    const last = this.#last;
    this.#last = undefined;
    if (last?.start === start && last.end === end && last.bytes === bytes) return last.refusal;
    const found = this.#snippet(bytes, start, end);
    const nextQuote = quotesOf(bytes, start, end, this.freeHosts);
    const isPlain = nextQuote(0) === -1 && !SCRIPT_WRITERS.mayOccur(bytes, start, end);
    if (!found && isPlain) return undefined;
    return this.#known(bytes, start, end, () =>
      this.#inScript(latin1(bytes, start, end), found, nextQuote),
    );
  }

  /** The answer about a script that was read before, or else that of `read`. */
  #known(
    bytes: Uint8Array,
    start: number,
    end: number,
    read: () => Refusal | undefined,
  ): Refusal | undefined {
    const { variant, judge } = this.#options;
    const { scripts } = judge;
    const under = `${this.plainPathsAllowed ? "p" : ""}${variant}`;
    const key = this.hasOneBase ? scripts?.key(bytes, start, end, under) : undefined;
    if (scripts === undefined || key === undefined) return read();
    const known = scripts.get(key);
    if (known) return known.refusal;
    const before = this.#ofDocument;
    const refusal = read();
    if (this.#ofDocument === before) scripts.set(key, refusal);
    return refusal;
  }

  /** The refusal of a script. `found`: what a snippet in it says. */
  #inScript(code: string, found: Refusal | undefined, nextQuote?: NextQuote): Refusal | undefined {
    const refusal = found ?? refuseAddresses(code, this, nextQuote);
    if (!refusal) return undefined;
    // Only what would be refused is read closely: state for the client may say what it likes.
    const data = dataIn(code, (open) => isRefusedAt(code, open, this));
    const texts = this.#snippets?.owners.keys() ?? [];
    const text = found && findOutside(code, texts, data.literals);
    const service = text === undefined ? undefined : this.#snippets?.owners.get(text);
    if (service) return this.#options.judge.service(service);
    if (data.isAll) return undefined;
    return found ? refuseAddresses(code, this, nextQuote) : refusal;
  }

  #snippetOf(code: string): Refusal | undefined {
    const bytes = encode(code);
    return this.#snippet(bytes, 0, bytes.length);
  }

  #snippet(bytes: Uint8Array, start: number, end: number): Refusal | undefined {
    const found = this.#snippets?.search.find(bytes, start, end);
    const service = found === undefined ? undefined : this.#snippets?.owners.get(found);
    return service && this.#options.judge.service(service);
  }

  markup = (html: string): Refusal | undefined => {
    const { depth, nested, judge, variant } = this.#options;
    if (!html.includes("<")) return undefined;
    this.#ofDocument++;
    if (depth >= MAX_DEPTH) return TOO_DEEP;
    return nested(html, depth + 1, { judge, variant, bases: this.#bases });
  };

  without(service: ServiceDeclaration): GateJudge {
    const { judge, variant } = this.#options;
    const other = new GateJudge({
      ...this.#options,
      variant: `${variant} ${service.id}`,
      judge: allowing(judge, service),
    });
    other.#freeHosts = NO_FREE_HOSTS;
    other.#bases.push(...this.#bases.slice(1));
    other.plainPathsAllowed = this.plainPathsAllowed;
    return other;
  }

  get hasOneBase(): boolean {
    return this.#bases.length === 1;
  }

  claim(id: string): Refusal | "unknown" | undefined {
    const { index, judge, allows } = this.#options;
    const service = index.service(id);
    if (service) return judge.service(service);
    if (id === "functional") return undefined;
    if (!index.category(id)) return "unknown";
    return allows(id) ? undefined : { service: undefined, host: id, category: id };
  }
}

interface JudgedScript {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly refusal: Refusal;
}
