// What happens to a start tag: which of its attributes are refused, and the edits that make it inert.
// Edits only insert letters, digits, "-", "=" and spaces, or put re-encoded values back: whatever
// another reading of the document takes these bytes for, they cannot end a quote or open a tag.

import type { LoadKind, ServiceDeclaration } from "../../catalogue/types.ts";
import type { Refusal } from "../types.ts";
import { encode } from "./bytes.ts";
import { gateDeclarations, holdsNoUrl } from "./css.ts";
import { FETCHING_RELS, LAZY, LOADING, STANDS, type Stand, type ValueKind } from "./embeds.ts";
import { element } from "./names.ts";
import { deservesALook, mayHoldFunction, PRESENTATION, type FirstJudge } from "./first-look.ts";
import type { Tag } from "./tag.ts";
import {
  dataDocument,
  isPlainPath,
  listedUrls,
  refreshUrl,
  scriptUrl,
  srcsetUrls,
} from "./urls.ts";

/** Answers of the response's judge, already knowing the document's address and bases. */
export interface DocumentJudge extends FirstJudge {
  /** Refusal of a URL as it stands in the document. */
  url(url: string, loads: LoadKind): Refusal | undefined;
  /** Refusal of a script's or handler's text. */
  script(code: string): Refusal | undefined;
  /** The first refusal in a nested document, scripting on. */
  markup(html: string): Refusal | undefined;
  /** Refusal of a service or category the site names in `data-consent`; undefined: it may run; "unknown": no such id. */
  claim(id: string): Refusal | "unknown" | undefined;
  /** True while relative URLs have one meaning only. */
  readonly hasOneBase: boolean;
  /** The same, as if this service were allowed. */
  without(service: ServiceDeclaration): DocumentJudge;
}

/** What stands in for a blocked element. */
export interface PlaceholderRequest {
  readonly service: ServiceDeclaration | undefined;
  readonly host: string;
  readonly stand: Stand;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly width: string | undefined;
  readonly height: string | undefined;
}

/** The outcome of a tag's rules. */
export interface Outcome {
  readonly refusal: Refusal;
  /** Set if the element leaves a hole. */
  readonly placeholder: PlaceholderRequest | undefined;
}

const PREFIX = encode("data-consent-");
/** Where a script's address stands. */
const HTML_ADDRESS = ["src"];
const SVG_ADDRESS = ["href", "xlink:href"];
const ANY_ADDRESS = [...HTML_ADDRESS, ...SVG_ADDRESS];
/** Elements whose `href` is a link, or has a rule of its own. */
const OTHER_HREF = new Set([element.a, element.area, element.base, element.link, element.script]);
/** True if this attribute's value may not be loaded, and by whom. */
function refuseValue(
  tag: Tag,
  index: number,
  kind: ValueKind,
  loads: LoadKind,
  judge: DocumentJudge,
): Refusal | undefined {
  if (!tag.hasValue(index)) return undefined;
  if (
    kind !== "srcdoc" &&
    kind !== "srcset" &&
    kind !== "list" &&
    judge.plainPathsAllowed &&
    isPlainPath(tag.bytes, tag.valueStart(index), tag.valueEnd(index))
  ) {
    return undefined;
  }
  const value = tag.value(index);
  if (kind === "url") return judge.url(value, loads);
  if (kind === "srcset") return first(srcsetUrls(value), (url) => judge.url(url, loads));
  if (kind === "list") return first(listedUrls(value), (url) => judge.url(url, loads));
  if (kind === "srcdoc") return judge.markup(value);
  const code = scriptUrl(value);
  if (code !== undefined) return judge.script(code);
  const nested = dataDocument(value);
  return nested === undefined ? judge.url(value, loads) : judge.markup(nested);
}

function first(urls: readonly string[], judge: (url: string) => Refusal | undefined) {
  for (const url of urls) {
    const refusal = judge(url);
    if (refusal) return refusal;
  }
  return undefined;
}

/** Takes what is to be put in at an offset of the window. */
export interface EditSink {
  insert(at: number, bytes: Uint8Array): void;
}

/** For those who only ask. */
const NOWHERE: EditSink = { insert: () => undefined };

/** The rules, bound to one response. */
export class TagRules {
  readonly #judge: DocumentJudge;
  readonly #edits: EditSink;

  /** In XML values have quotes, and names only once. */
  readonly #isXml: boolean;
  readonly #marked = new WeakSet<Tag>();

  constructor(judge: DocumentJudge, edits: EditSink, isXml = false) {
    this.#judge = judge;
    this.#edits = edits;
    this.#isXml = isXml;
  }

  /** False if nothing of this tag can be refused: then `gate` need not be asked. */
  mayRefuse(tag: Tag, foreign: boolean): boolean {
    return this.#isXml || deservesALook(tag, foreign, this.#judge);
  }

  /**
   * Gates everything of a start tag but what a script or style element contains.
   * `foreign` tells that SVG or MathML rules hold.
   */
  gate(tag: Tag, foreign: boolean): Outcome | undefined {
    const claimed = this.#claim(tag);
    if (claimed === "exempt") return undefined;
    let refusal: Refusal | undefined;
    let isOneUrl = true;
    /** Set where the element leaves a hole: what it would have shown. */
    const hole: { url?: string } = {};
    const blocked = new Set<string>();
    const block = (index: number, reason: Refusal, fills: boolean) => {
      isOneUrl &&= refusal === undefined;
      refusal ??= reason;
      if (fills) hole.url ??= tag.value(index);
      const name = tag.name(index);
      blocked.add(name);
      this.#rename(tag, name);
    };
    const check = (name: string, kind: ValueKind, loads: LoadKind, fills: boolean) => {
      const index = tag.find(name);
      if (index === -1) return;
      const reason = claimed ?? refuseValue(tag, index, kind, loads, this.#judge);
      if (!reason) return;
      block(index, reason, fills);
      isOneUrl &&= kind === "url";
    };
    const own = LOADING.get(tag.id);
    if (own) for (const { name, kind, loads } of own) check(name, kind, loads, true);
    else this.#special(tag, claimed, check, block);
    if (foreign) this.#foreign(tag, claimed, check, block, blocked);
    if (tag.scan.curious) {
      this.#anywhere(tag, check, block);
      isOneUrl = false;
    }
    if (!refusal) return undefined;
    const isSure = claimed !== undefined || (isOneUrl && this.#judge.hasOneBase);
    const alone = isSure || this.#isAlone(refusal, (rules) => rules.gate(tag, foreign));
    this.#mark(tag, refusal, alone);
    const { url } = hole;
    return {
      refusal,
      placeholder: url === undefined ? undefined : placeholderOf(tag, refusal, url),
    };
  }

  /**
   * A script element that may not run: inert by its type, its content kept. `alone`: no other service has a
   * part in its content.
   */
  blockScript(tag: Tag, refusal: Refusal, alone: boolean): void {
    this.#afterName(tag, "type", "text/plain");
    this.#rename(tag, "type");
    for (const name of ANY_ADDRESS) this.#rename(tag, name);
    this.#mark(tag, refusal, alone);
  }

  /** True if a script's address and attributes would be free if the service that refuses it were allowed. */
  isScriptAlone(tag: Tag, refusal: Refusal, foreign: boolean): boolean {
    if (!foreign && !tag.scan.curious && this.#judge.hasOneBase) return true;
    return (
      this.#claim(tag) !== undefined ||
      this.#isAlone(
        refusal,
        (rules) => rules.scriptAddress(tag, foreign) ?? rules.gate(tag, foreign),
      )
    );
  }

  /** Looks at the element again as if the refusing service were allowed; what is undeclared never is. */
  #isAlone({ service }: Refusal, look: (rules: TagRules) => unknown): boolean {
    if (service === undefined) return true;
    return look(new TagRules(this.#judge.without(service), NOWHERE, this.#isXml)) === undefined;
  }

  /** A style element in SVG that may not apply: no browser reads a style sheet of another type. */
  blockStyle(tag: Tag, refusal: Refusal): void {
    this.#afterName(tag, "type", "text/plain");
    this.#rename(tag, "type");
    this.#mark(tag, refusal);
  }

  /** A base that may not rule the document's addresses. */
  blockBase(tag: Tag, refusal: Refusal): void {
    this.#rename(tag, "href");
    this.#mark(tag, refusal);
  }

  /** The refusal of a script's address; undefined if it has none or may be loaded. In SVG `src` is none. */
  scriptAddress(tag: Tag, foreign: boolean): Refusal | undefined {
    for (const name of this.#isXml ? ANY_ADDRESS : foreign ? SVG_ADDRESS : HTML_ADDRESS) {
      const index = tag.find(name);
      const refusal =
        index === -1 ? undefined : refuseValue(tag, index, "url", "script", this.#judge);
      if (refusal) return refusal;
    }
    return undefined;
  }

  /** What `data-consent` says: a refusal that holds for the whole tag, "exempt", or nothing. */
  claim(tag: Tag): Refusal | "exempt" | undefined {
    return this.#claim(tag);
  }

  #claim(tag: Tag): Refusal | "exempt" | undefined {
    if (!tag.scan.curious) return undefined;
    const id = tag.get("data-consent");
    if (id === undefined) return undefined;
    const answer = this.#judge.claim(id.trim());
    if (answer === "unknown") return undefined;
    return answer ?? "exempt";
  }

  #special(
    tag: Tag,
    claimed: Refusal | undefined,
    check: (name: string, kind: ValueKind, loads: LoadKind, fills: boolean) => void,
    block: (index: number, reason: Refusal, fills: boolean) => void,
  ): void {
    switch (tag.id) {
      case element.link: {
        const loads = linkLoads(tag);
        if (loads === undefined) return;
        check("href", "url", loads, false);
        check("imagesrcset", "srcset", "image", false);
        return;
      }
      case element.input:
        if (tag.get("type")?.toLowerCase() === "image") check("src", "url", "image", false);
        return;
      case element.meta: {
        const equiv = tag.get("http-equiv")?.toLowerCase();
        const index = tag.find("content");
        if (equiv !== "refresh" || index === -1) return;
        const target = refreshUrl(tag.value(index));
        const reason =
          claimed ?? (target === undefined ? undefined : this.#judge.url(target, "frame"));
        if (reason) block(index, reason, false);
        return;
      }
      case element.param:
        if (/^(?:movie|src|url|data|code|filename|flashvars)$/i.test(tag.get("name") ?? "")) {
          check("value", "url", "object", false);
        }
        return;
      default:
        return;
    }
  }

  /** SVG and MathML: references of any element but a link, `url()` in presentation attributes, animated references. */
  #foreign(
    tag: Tag,
    claimed: Refusal | undefined,
    check: (name: string, kind: ValueKind, loads: LoadKind, fills: boolean) => void,
    block: (index: number, reason: Refusal, fills: boolean) => void,
    blocked: ReadonlySet<string>,
  ): void {
    if (!OTHER_HREF.has(tag.id)) {
      check("href", "url", "image", false);
      check("xlink:href", "url", "image", false);
    }
    if (tag.id === element.set || tag.id === element.animate) {
      if (/^(?:xlink:)?href$/i.test(tag.get("attributeName") ?? tag.get("attributename") ?? "")) {
        for (const name of ["to", "from", "by"]) check(name, "url", "image", false);
        const values = tag.find("values");
        const reason =
          claimed ??
          first((tag.get("values") ?? "").split(";"), (url) => this.#judge.url(url, "image"));
        if (values !== -1 && reason) block(values, reason, false);
      }
    }
    for (let i = 0; i < tag.count; i++) {
      if (!tag.hasValue(i) || !holdsFunction(tag, i) || !PRESENTATION.has(tag.name(i))) continue;
      // An animated reference may be blocked already.
      if (!blocked.has(tag.name(i))) this.#css(tag, i, block);
    }
  }

  /** What any element may carry. */
  #anywhere(
    tag: Tag,
    check: (name: string, kind: ValueKind, loads: LoadKind, fills: boolean) => void,
    block: (index: number, reason: Refusal, fills: boolean) => void,
  ): void {
    for (let i = 0; i < tag.count; i++) {
      if (!tag.hasValue(i)) continue;
      switch ((tag.bytes[tag.nameStart(i)] as number) | 32) {
        case 115: // s
          if (tag.is(i, "style") && holdsFunction(tag, i) && tag.find("style") === i) {
            this.#css(tag, i, block);
          }
          break;
        case 98: // b
          if (tag.is(i, "background")) check("background", "url", "image", false);
          break;
        case 112: // p
          if (tag.is(i, "ping")) check("ping", "list", "connect", false);
          break;
        case 111: {
          // o: an event handler
          if (((tag.bytes[tag.nameStart(i) + 1] as number) | 32) !== 110) break;
          const reason = this.#judge.script(tag.value(i));
          if (reason) block(i, reason, false);
          break;
        }
        case 100: {
          // d: a lazy loader's attribute
          const name = tag.name(i);
          const kind = LAZY.get(name);
          if (kind) check(name, kind, "image", STANDS.get(tag.id) === "frame");
          break;
        }
        default:
          break;
      }
    }
  }

  /** Takes refused URLs out of a style or presentation attribute; the original is kept beside it. */
  #css(
    tag: Tag,
    index: number,
    block: (index: number, reason: Refusal, fills: boolean) => void,
  ): void {
    const css = tag.value(index);
    if (holdsNoUrl(css, this.#judge.plainPathsAllowed)) return;
    let refusal: Refusal | undefined;
    const gated = gateDeclarations(css, (url, loads) => {
      const reason = this.#judge.url(url, loads);
      refusal ??= reason;
      return reason !== undefined;
    });
    if (gated === undefined || !refusal) return;
    // The clean value goes in front of the original, which is kept under another name.
    const clean = `${this.#attribute(tag.name(index), attributeText(gated))} `;
    this.#edits.insert(tag.nameStart(index), encode(clean));
    block(index, refusal, false);
  }

  /** Renames every attribute of this name: dropping the first would only promote the second. */
  #rename(tag: Tag, name: string): void {
    for (let i = 0; i < tag.count; i++) {
      if (tag.is(i, name)) this.#edits.insert(tag.renameAt(i), PREFIX);
    }
  }

  /** The mark says whose consent releases the element; "-several", which is no id, that one alone does not. */
  #mark(tag: Tag, refusal: Refusal, alone = true): void {
    if (this.#isXml) {
      if (this.#marked.has(tag)) return;
      this.#marked.add(tag);
    }
    const whose = alone ? (refusal.service?.id ?? "undeclared") : "-several";
    this.#afterName(tag, "data-consent-blocked", whose);
  }

  /** Hides an element whose place a placeholder takes. */
  hide(tag: Tag): void {
    this.#afterName(tag, "hidden", "hidden");
  }

  /**
   * An attribute put behind the tag's name. It has a value, for an attribute named "=" may follow and would
   * become one; and a slash that follows at once would become part of the value.
   */
  #afterName(tag: Tag, name: string, value: string): void {
    const at = tag.scan.nameEnd;
    const end = tag.bytes[at] === 47 ? " " : "";
    this.#edits.insert(at, encode(` ${this.#attribute(name, value)}${end}`));
  }

  #attribute(name: string, value: string): string {
    return this.#isXml ? `${name}="${value}"` : `${name}=${value}`;
  }
}

/** A value that needs no quotes: everything but letters, digits and a few signs as character references. */
function attributeText(value: string): string {
  const safe = value.replace(/[^\w\-.:;,#%()!/+*]/gu, (char) => `&#${char.codePointAt(0)};`);
  return safe === "" ? "&#32;" : safe;
}

function linkLoads(tag: Tag): LoadKind | undefined {
  const rel = tag.get("rel");
  if (rel === undefined) return undefined;
  let loads: LoadKind | undefined;
  for (const token of rel.toLowerCase().split(/[\t\n\f\r ]+/)) loads ??= FETCHING_RELS.get(token);
  return loads;
}

function placeholderOf(
  tag: Tag,
  refusal: Refusal,
  url: string | undefined,
): PlaceholderRequest | undefined {
  const stand = STANDS.get(tag.id);
  if (!stand) return undefined;
  const width = tag.get("width");
  const height = tag.get("height");
  if (isTiny(width) || isTiny(height) || tag.find("hidden") !== -1) return undefined;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(tag.get("style") ?? "")) return undefined;
  return {
    service: refusal.service,
    host: refusal.host,
    stand,
    url,
    title: tag.get("title") ?? tag.get("alt"),
    width,
    height,
  };
}

/** A pixel has nothing to show, so nothing stands in for it. */
function isTiny(size: string | undefined): boolean {
  return size !== undefined && /^\s*[0-2](?:\.\d+)?(?:px)?\s*$/.test(size);
}

function holdsFunction(tag: Tag, index: number): boolean {
  return mayHoldFunction(tag.bytes, tag.valueStart(index), tag.valueEnd(index));
}
