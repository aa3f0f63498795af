// Which attributes of a start tag make a browser contact someone it may not. Asks only; what is done about
// it is in rules.ts.

import type { LoadKind } from "../../catalogue/types.ts";
import type { HostAnswer, Refusal } from "../types.ts";
import { gateDeclarations, holdsNoUrl } from "./css.ts";
import type { DocumentJudge } from "./document-judge.ts";
import { FETCHING_RELS, LAZY, LOADING, STANDS, type ValueKind } from "./embeds.ts";
import { mayHoldFunction, PRESENTATION } from "./first-look.ts";
import { element } from "./names.ts";
import type { Tag } from "./tag.ts";
import {
  dataDocument,
  plainAnswer,
  listedUrls,
  refreshUrl,
  scriptUrl,
  srcsetUrls,
} from "./urls.ts";

/** An attribute that may not stay as it is. */
export interface RefusedAttribute {
  readonly index: number;
  /** Lower case. */
  readonly name: string;
  /** Its value as CSS without the refused URLs, where it may go on under its name. */
  readonly clean: string | undefined;
}

/** Elements whose `href` is a link, or has a rule of its own. */
const OTHER_HREF = new Set([element.a, element.area, element.base, element.link, element.script]);
/** Names of an object's parameters that hold an address. */
const ADDRESS_PARAMETER = /^(?:movie|src|url|data|code|filename|flashvars)$/i;

/** What a look at one tag has found. */
export class TagInspection {
  readonly refused: RefusedAttribute[] = [];
  /** The first refusal; undefined: nothing is refused. */
  refusal: Refusal | undefined;
  /** The attribute whose address the element would have shown, if it leaves a hole; -1: none. */
  hole = -1;
  /** Refusals of more than one service were met. */
  isMixed = false;
  /** Nothing was judged as a whole in which more than the first refusal may hide. */
  isExact: boolean;
  readonly #tag: Tag;
  readonly #claimed: Refusal | undefined;
  readonly #judge: DocumentJudge;

  /** `claimed`: a refusal that holds for the whole tag. */
  constructor(tag: Tag, foreign: boolean, claimed: Refusal | undefined, judge: DocumentJudge) {
    this.#tag = tag;
    this.#claimed = claimed;
    this.#judge = judge;
    this.isExact = judge.hasOneBase;
    const own = LOADING.get(tag.id);
    if (own) for (const { name, kind, loads } of own) this.#check(name, kind, loads, true);
    else this.#special();
    if (foreign) this.#foreign();
    if (tag.scan.curious) this.#anywhere();
  }

  /** Remembers a refusal and returns it. */
  #note(refusal: Refusal | undefined): Refusal | undefined {
    if (!refusal) return undefined;
    this.refusal ??= refusal;
    if (this.refusal.service !== refusal.service) this.isMixed = true;
    return refusal;
  }

  /** Something of which the judge tells the first refusal only. */
  #noteFirst(refusal: Refusal | undefined): Refusal | undefined {
    if (refusal) this.isExact = false;
    return this.#note(refusal);
  }

  #check(name: string, kind: ValueKind, loads: LoadKind, fills: boolean): void {
    const index = this.#tag.find(name);
    if (index === -1 || !this.#tag.hasValue(index)) return;
    const refusal = this.#claimed ? this.#note(this.#claimed) : this.#value(index, kind, loads);
    if (!refusal) return;
    if (fills && this.hole === -1) this.hole = index;
    this.#refuse(index, name);
  }

  #refuse(index: number, name = this.#tag.name(index), clean?: string): void {
    this.refused.push({ index, name, clean });
  }

  #value(index: number, kind: ValueKind, loads: LoadKind): Refusal | undefined {
    const tag = this.#tag;
    if (kind === "url" || kind === "document") {
      const answer = addressAnswer(tag, index, this.#judge);
      if (answer !== "depends") return this.#note(answer === "free" ? undefined : answer);
    }
    const value = tag.value(index);
    switch (kind) {
      case "url":
        return this.#note(this.#judge.url(value, loads));
      case "srcset":
        return this.#urls(srcsetUrls(value), loads);
      case "list":
        return this.#urls(listedUrls(value), loads);
      case "srcdoc":
        return this.#noteFirst(this.#judge.markup(value));
      case "document":
      default:
        return this.#document(value, loads);
    }
  }

  #urls(urls: readonly string[], loads: LoadKind): Refusal | undefined {
    let first: Refusal | undefined;
    for (const url of urls) first = this.#note(this.#judge.url(url, loads)) ?? first;
    return first;
  }

  #document(value: string, loads: LoadKind): Refusal | undefined {
    const code = scriptUrl(value);
    if (code !== undefined) return this.#noteFirst(this.#judge.script(code));
    const nested = dataDocument(value);
    return nested === undefined
      ? this.#note(this.#judge.url(value, loads))
      : this.#noteFirst(this.#judge.markup(nested));
  }

  /** Elements of which one attribute tells what another does. */
  #special(): void {
    const tag = this.#tag;
    switch (tag.id) {
      case element.link: {
        const loads = linkLoads(tag);
        if (loads === undefined) return;
        this.#check("href", "url", loads, false);
        this.#check("imagesrcset", "srcset", "image", false);
        return;
      }
      case element.input:
        if (tag.get("type")?.toLowerCase() === "image") this.#check("src", "url", "image", false);
        return;
      case element.meta:
        this.#refresh();
        return;
      case element.param:
        if (ADDRESS_PARAMETER.test(tag.get("name") ?? "")) {
          this.#check("value", "url", "object", false);
        }
        return;
      default:
        return;
    }
  }

  #refresh(): void {
    const index = this.#tag.find("content");
    if (index === -1 || this.#tag.get("http-equiv")?.toLowerCase() !== "refresh") return;
    const target = refreshUrl(this.#tag.value(index));
    const refusal =
      this.#claimed ?? (target === undefined ? undefined : this.#judge.url(target, "frame"));
    if (this.#note(refusal)) this.#refuse(index);
  }

  /** SVG and MathML: references of any element but a link, `url()` in presentation attributes, animated references. */
  #foreign(): void {
    const tag = this.#tag;
    if (!OTHER_HREF.has(tag.id)) {
      this.#check("href", "url", "image", false);
      this.#check("xlink:href", "url", "image", false);
    }
    if (tag.id === element.set || tag.id === element.animate) this.#animation();
    // An animated reference may be refused already.
    const already = new Set(this.refused.map(({ index }) => index));
    for (let i = 0; i < tag.count; i++) {
      if (!tag.hasValue(i) || !this.#holdsFunction(i) || !PRESENTATION.has(tag.name(i))) continue;
      if (!already.has(i)) this.#css(i);
    }
  }

  #animation(): void {
    const tag = this.#tag;
    if (!/^(?:xlink:)?href$/i.test(tag.get("attributeName") ?? tag.get("attributename") ?? ""))
      return;
    for (const name of ["to", "from", "by"]) this.#check(name, "url", "image", false);
    const values = tag.find("values");
    if (values === -1) return;
    const refusal = this.#claimed
      ? this.#note(this.#claimed)
      : this.#urls(tag.value(values).split(";"), "image");
    if (refusal) this.#refuse(values);
  }

  /** What any element may carry. */
  #anywhere(): void {
    const tag = this.#tag;
    for (let i = 0; i < tag.count; i++) {
      if (!tag.hasValue(i)) continue;
      switch ((tag.bytes[tag.nameStart(i)] as number) | 32) {
        case 115: // s
          if (tag.is(i, "style") && this.#holdsFunction(i) && tag.find("style") === i) this.#css(i);
          break;
        case 98: // b
          if (tag.is(i, "background")) this.#check("background", "url", "image", false);
          break;
        case 112: // p
          if (tag.is(i, "ping")) this.#check("ping", "list", "connect", false);
          break;
        case 111: // o: an event handler
          if (
            ((tag.bytes[tag.nameStart(i) + 1] as number) | 32) === 110 &&
            this.#noteFirst(this.#judge.script(tag.value(i)))
          ) {
            this.#refuse(i);
          }
          break;
        case 100: {
          // d: a lazy loader's attribute
          const name = tag.name(i);
          const kind = LAZY.get(name);
          if (kind) this.#check(name, kind, "image", STANDS.get(tag.id) === "frame");
          break;
        }
        default:
          break;
      }
    }
  }

  #holdsFunction(index: number): boolean {
    const { bytes } = this.#tag;
    return mayHoldFunction(bytes, this.#tag.valueStart(index), this.#tag.valueEnd(index));
  }

  /** Takes refused URLs out of a style or presentation attribute; the original is kept beside it. */
  #css(index: number): void {
    const css = this.#tag.value(index);
    if (holdsNoUrl(css, this.#judge.plainPathsAllowed)) return;
    const clean = gateDeclarations(
      css,
      (url, loads) => this.#note(this.#judge.url(url, loads)) !== undefined,
    );
    if (clean !== undefined) this.#refuse(index, undefined, clean);
  }
}

/** The refusal of a script's address at `index`; undefined if it may be loaded. */
export function refuseAddress(tag: Tag, index: number, judge: DocumentJudge): Refusal | undefined {
  if (!tag.hasValue(index)) return undefined;
  const answer = addressAnswer(tag, index, judge);
  if (answer === "depends") return judge.url(tag.value(index), "script");
  return answer === "free" ? undefined : answer;
}

/** Most addresses need no parser. */
function addressAnswer(tag: Tag, index: number, judge: DocumentJudge): HostAnswer {
  if (!judge.plainPathsAllowed) return "depends";
  return plainAnswer(tag.bytes, tag.valueStart(index), tag.valueEnd(index), judge);
}

function linkLoads(tag: Tag): LoadKind | undefined {
  const rel = tag.get("rel");
  if (rel === undefined) return undefined;
  let loads: LoadKind | undefined;
  for (const token of rel.toLowerCase().split(/[\t\n\f\r ]+/)) loads ??= FETCHING_RELS.get(token);
  return loads;
}
