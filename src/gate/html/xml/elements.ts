// What happens to the elements of an XML document: their tags go through the rules, the contents of scripts
// and style sheets are judged once they are known.

import type { Refusal } from "../../types.ts";
import { encode, latin1, text } from "../tokenizer/bytes.ts";
import { DISARM, readCss } from "../css/css.ts";
import { UNREADABLE } from "../rules/data-url.ts";
import type { DocumentJudge, GateJudge } from "../rules/document-judge.ts";
import type { OutputBuffer } from "../output/output-buffer.ts";
import { scriptKind } from "../rules/embeds.ts";
import { refuseJson } from "../rules/json-scripts.ts";
import { holdsElements, sheetsOf } from "../css/foreign-text.ts";
import { element, elementName } from "../tokenizer/names.ts";
import type { Marking } from "../options.ts";
import { TagRules } from "../rules/rules.ts";
import type { BlockListener } from "../css/style-gate.ts";
import type { XmlTag } from "./tag.ts";
import { xmlContent, type Entities } from "./text.ts";

/** A script or style element whose content is not known yet. */
export interface OpenElement {
  readonly tag: XmlTag;
  /** As written, prefix included. */
  readonly name: string;
  contentStart: number;
}

export class XmlElements {
  readonly #window: OutputBuffer;
  readonly #judge: GateJudge;
  readonly #rules: TagRules;
  readonly #listener: BlockListener;

  constructor(window: OutputBuffer, judge: GateJudge, listener: BlockListener, marking?: Marking) {
    this.#window = window;
    this.#judge = judge;
    this.#rules = new TagRules(judge, window, true, marking);
    this.#listener = listener;
  }

  /** Gates a tag. Returns what to hold until its content is known. */
  startTag(tag: XmlTag): OpenElement | undefined {
    const { id } = tag;
    if (id === element.base) {
      const href = tag.get("href");
      const refusal = href === undefined ? undefined : this.#judge.addBase(href);
      if (!refusal) return undefined;
      this.#rules.blockBase(tag, refusal);
      this.#listener.blocked("base", refusal);
      return undefined;
    }
    if (id === element.script && this.#script(tag)) return undefined;
    const outcome = this.#rules.gate(tag, true);
    if (outcome) this.#listener.blocked(elementName(id) || "style attribute", outcome.refusal);
    const isHeld = id === element.script || (id === element.style && isSheet(tag));
    if (!isHeld || tag.scan.selfClosing || this.#rules.claim(tag) === "exempt") return undefined;
    const name = latin1(this.#window.bytes, tag.scan.nameStart, tag.scan.nameEnd);
    return { tag, name, contentStart: tag.scan.end };
  }

  /** True if nothing more is to be done with this script element. */
  #script(tag: XmlTag): boolean {
    const claim = this.#rules.claim(tag);
    if (claim === "exempt" || scriptKind(tag.get("type"), undefined) === "data") return true;
    const refusal = claim ?? this.#rules.scriptAddress(tag, true);
    if (!refusal) return false;
    this.#rules.blockScript(tag, refusal, this.#rules.isScriptAlone(tag, refusal, true));
    this.#listener.blocked("script", refusal);
    return true;
  }

  /** The content of a held element ends at `end`. */
  content({ tag, contentStart }: OpenElement, end: number, entities: Entities): void {
    const markup = text(this.#window.bytes, contentStart, end, this.#window.decoder);
    const content = xmlContent(markup, entities);
    // Only the text directly in it counts: what begins in another element would hide what follows.
    const isMixed = holdsElements(markup) && refusesAnybody(this.#judge);
    if (tag.id === element.style) {
      this.#style(tag, contentStart, end, isMixed ? [UNREADABLE] : sheetsOf(markup, content));
    } else this.#scriptContent(tag, content, isMixed);
  }

  #scriptContent(tag: XmlTag, code: string, isMixed: boolean): void {
    const kind = scriptKind(tag.get("type"), undefined);
    const refusal = isMixed
      ? { service: undefined, host: "inline script" }
      : kind === "script" || kind === "data"
        ? this.#judge.script(code)
        : refuseJson(kind, code, this.#judge);
    if (!refusal) return;
    this.#rules.blockScript(tag, refusal, false);
    this.#listener.blocked("inline script", refusal);
  }

  /** Plain text and CDATA are disarmed where they stand; a sheet with references in it does not apply at all. */
  #style(tag: XmlTag, start: number, end: number, sheets: readonly string[]): void {
    let refusal: Refusal | undefined;
    for (const css of sheets) {
      if (refusal) break;
      readCss(css, (url, loads) => {
        refusal ??= this.#judge.url(url, loads);
        return false;
      });
    }
    if (!refusal) return;
    this.#listener.blocked("style", refusal);
    const plain = latin1(this.#window.bytes, start, end).replaceAll(/<!\[CDATA\[|\]\]>/g, blanks);
    if (/[<&]|[^\0-\x7f]/.test(plain)) {
      this.#rules.blockStyle(tag, refusal);
      return;
    }
    const { refused } = readCss(plain, (url, loads) => this.#judge.url(url, loads) !== undefined);
    for (const at of refused) this.#window.insert(start + at, encode(DISARM));
  }
}

/** False if nothing is ever refused here: then what cannot be read does no harm either. */
export function refusesAnybody(judge: DocumentJudge): boolean {
  return judge.url("//invalid.invalid/", "script") !== undefined;
}

/** A style element of another type is no style sheet: among them those that were blocked. */
function isSheet(tag: XmlTag): boolean {
  const type = tag.get("type")?.trim().toLowerCase() ?? "";
  return type === "" || type === "text/css";
}

function blanks(written: string): string {
  return " ".repeat(written.length);
}
