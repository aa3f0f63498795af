// What happens to a start tag: which of its attributes are refused, and the edits that make it inert.
// Edits only insert letters, digits, "-", "=" and spaces, or put re-encoded values back: whatever
// another reading of the document takes these bytes for, they cannot end a quote or open a tag.

import type { Refusal } from "../../types.ts";
import { encode } from "../tokenizer/bytes.ts";
import { attributeText, quotable } from "./attribute-text.ts";
import type { DocumentJudge } from "./document-judge.ts";
import type { Marking } from "../options.ts";
import { mayLoad } from "../fast-path/prefilter.ts";
import type { PlaceholderAttribute } from "./placeholder-request.ts";
import { needsStarter, startedAddresses } from "./started-scripts.ts";
import { isPreload, isStyleSheet } from "./link-tag.ts";
import { refuseAddress, TagInspection } from "./tag-inspection.ts";
import type { Tag } from "../tokenizer/tag.ts";

/** Text of ours as bytes of the document. */
export type EncodeMarkup = (markup: string) => Uint8Array;

/** Takes what is to be put in at an offset of the window. */
export interface EditSink {
  insert(at: number, bytes: Uint8Array): void;
}

/** The outcome of a tag's rules. */
export interface Outcome {
  readonly refusal: Refusal;
  /** The attribute whose address the element would have shown, if it leaves a hole; -1: none. */
  readonly hole: number;
  /** Names of the attributes that were put aside. */
  readonly refused: ReadonlySet<string>;
}

const PREFIX = encode("data-consent-");
/** Where a script's address stands. */
const HTML_ADDRESS = ["src"];
const SVG_ADDRESS = ["href", "xlink:href"];
const ANY_ADDRESS = [...HTML_ADDRESS, ...SVG_ADDRESS];

/** Marks as bytes, by name and value: few, and put in again and again. */
const marks = { type: markCache(), disabled: markCache() };
/** Put before our own names in what the app sends: only what this response marks is ours. */
const DISOWNED = encode("data-");
const MOST_MARKS = 1000;

function markCache(): Map<string, Uint8Array> {
  return new Map();
}

/** The rules, bound to one response. */
export class TagRules {
  readonly #judge: DocumentJudge;
  readonly #edits: EditSink;
  /** In XML values have quotes, and names only once. */
  readonly #isXml: boolean;
  #marked: WeakSet<Tag> | undefined;
  readonly #marking: Marking | undefined;
  /** What marks say here, as bytes, by whose consent it is about. */
  readonly #marks = markCache();

  constructor(judge: DocumentJudge, edits: EditSink, isXml = false, marking?: Marking) {
    this.#marking = marking;
    this.#judge = judge;
    this.#edits = edits;
    this.#isXml = isXml;
  }

  /** False if nothing of this tag can be refused: then `gate` need not be asked. */
  mayRefuse(tag: Tag, foreign: boolean): boolean {
    return this.#isXml || mayLoad(tag, foreign, this.#judge);
  }

  /**
   * Gates everything of a start tag but what a script or style element contains.
   * `foreign` tells that SVG or MathML rules hold; `isSure`, that every reader takes the tag for the same.
   */
  gate(tag: Tag, foreign: boolean, isSure = true): Outcome | undefined {
    const claimed = this.claim(tag);
    if (claimed === "exempt") return undefined;
    const found = new TagInspection(tag, foreign, claimed, this.#judge);
    const { refusal, hole } = found;
    if (!refusal) return undefined;
    const names = new Set<string>();
    for (const { index, name, clean } of found.refused) {
      // The clean value goes in front of the original, which is kept under another name.
      if (clean !== undefined) {
        const value = `${this.#attribute(name, attributeText(clean))} `;
        this.#edits.insert(tag.nameStart(index), encode(value));
      }
      names.add(this.#isXml ? name.slice(name.indexOf(":") + 1) : name);
    }
    if (!this.#isXml && !foreign && isSure && names.has("href") && isStyleSheet(tag)) {
      names.delete("href");
      this.#disarmSheet(tag);
    }
    if (isPreload(tag)) names.add("rel");
    this.#renameAll(tag, names);
    const again = (judge: DocumentJudge): unknown =>
      new TagInspection(tag, foreign, undefined, judge).refusal;
    const alone =
      claimed !== undefined ||
      refusal.service === undefined ||
      (!found.isMixed && (found.isExact || this.#isAlone(refusal, again)));
    this.#mark(tag, refusal, alone);
    return { refusal, hole, refused: names };
  }

  /**
   * A script element that may not run: inert by its type, its content kept. `alone`: no other service has a
   * part in its content.
   */
  blockScript(tag: Tag, refusal: Refusal, alone: boolean, foreign = false): void {
    this.#afterName(tag, "type", "text/plain");
    this.#rename(tag, "type");
    // Frameworks know a script by its `src` (frameworks.md): a browser that reads HTML fetches none of this type.
    for (const name of this.#isXml || foreign ? ANY_ADDRESS : SVG_ADDRESS) this.#rename(tag, name);
    for (const index of startedAddresses(tag)) this.#edits.insert(tag.renameAt(index), PREFIX);
    // Nobody starts it a second time: the page is loaded anew once its service is allowed.
    this.#mark(tag, refusal, alone && (refusal.service === undefined || !needsStarter(tag)));
  }

  /** True if a script's address and attributes would be free if the service that refuses it were allowed. */
  isScriptAlone(tag: Tag, refusal: Refusal, foreign: boolean): boolean {
    if (!foreign && !tag.scan.curious && this.#judge.hasOneBase) return true;
    return (
      this.claim(tag) !== undefined ||
      this.#isAlone(
        refusal,
        (judge) =>
          this.#addressRefusal(tag, foreign, judge) ??
          new TagInspection(tag, foreign, undefined, judge).refusal,
      )
    );
  }

  /**
   * A style sheet keeps the `href` by which frameworks know it. Firefox's look-ahead fetches one of another type, and
   * WebKit's one that is disabled; what is both, none of them does (`test/browser/inert.test.ts`).
   */
  #disarmSheet(tag: Tag): void {
    this.#afterName(tag, "type", "text/plain");
    this.#afterName(tag, "disabled", "disabled");
    this.#rename(tag, "type");
    this.#rename(tag, "disabled");
  }

  /** Looks at the element again as if the refusing service were allowed; what is undeclared never is. */
  #isAlone({ service }: Refusal, look: (judge: DocumentJudge) => unknown): boolean {
    return service === undefined || look(this.#judge.without(service)) === undefined;
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

  /** Has an element say why nothing will be drawn into it, until the service is allowed. */
  note(tag: Tag, refusal: Refusal, words: string, encoded: EncodeMarkup): void {
    this.#mark(tag, refusal);
    this.show(tag, [{ name: "data-assent-note", value: words }], encoded);
  }

  /**
   * The refusal of a script's address; undefined if it has none or may be loaded. In SVG `src` is none. `isEither`: some
   * readers take it for a script of SVG and some for one of HTML.
   */
  scriptAddress(tag: Tag, foreign: boolean, isEither = false): Refusal | undefined {
    return (
      this.#addressRefusal(tag, foreign, this.#judge) ??
      (isEither ? this.#addressRefusal(tag, !foreign, this.#judge) : undefined)
    );
  }

  #addressRefusal(tag: Tag, foreign: boolean, judge: DocumentJudge): Refusal | undefined {
    for (const name of this.#isXml ? ANY_ADDRESS : foreign ? SVG_ADDRESS : HTML_ADDRESS) {
      for (const index of tag.candidates(name, foreign)) {
        const refusal = refuseAddress(tag, index, judge);
        if (refusal) return refusal;
      }
    }
    for (const index of startedAddresses(tag)) {
      const refusal = refuseAddress(tag, index, judge);
      if (refusal) return refusal;
    }
    return undefined;
  }

  /** What `data-consent` says: a refusal that holds for the whole tag, "exempt", or nothing. */
  claim(tag: Tag): Refusal | "exempt" | undefined {
    if (!tag.scan.curious || this.#marking?.claims === false) return undefined;
    const id = tag.get("data-consent");
    if (id === undefined) return undefined;
    const answer = this.#judge.claim(id.trim());
    if (answer === "unknown") return undefined;
    return answer ?? "exempt";
  }

  /** The same for many names, in one walk over the tag: it may have any number of refused attributes. */
  #renameAll(tag: Tag, names: ReadonlySet<string>): void {
    const [only] = names;
    if (names.size === 1 && only !== undefined) return this.#rename(tag, only);
    for (let i = 0; i < tag.count; i++) {
      if (names.has(tag.name(i))) this.#edits.insert(tag.renameAt(i), PREFIX);
    }
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
      this.#marked ??= new WeakSet();
      if (this.#marked.has(tag)) return;
      this.#marked.add(tag);
    }
    this.#disown(tag);
    const whose =
      this.#claimedId(tag) ?? (alone ? (refusal.service?.id ?? "undeclared") : "-several");
    const value = this.#marking === undefined ? whose : `${whose}.${this.#marking.key}`;
    this.#afterName(tag, "data-consent-blocked", value, this.#marks);
  }

  /** The category or service that the site itself names for this element, and that is refused. */
  #claimedId(tag: Tag): string | undefined {
    const claimed = this.claim(tag);
    return claimed === undefined || claimed === "exempt"
      ? undefined
      : tag.get("data-consent")?.trim();
  }

  /** Attributes by our names in what the app sends would be taken for what the gate has put aside. */
  #disown(tag: Tag): void {
    if (!tag.scan.curious) return;
    for (let i = 0; i < tag.count; i++) {
      if (tag.name(i).startsWith("data-consent-")) this.#edits.insert(tag.renameAt(i), DISOWNED);
    }
  }

  /**
   * Has a blocked element show something of ours. What the page says by these names is kept under others; what was
   * put in is named in `data-consent-set`, so that it goes when the element is released. `encoded`: as bytes of the
   * document.
   */
  show(tag: Tag, attributes: readonly PlaceholderAttribute[], encoded: EncodeMarkup): void {
    if (attributes.length === 0) return;
    this.#renameAll(tag, new Set(attributes.map(({ name }) => name)));
    const put = attributes.flatMap(({ name, value }) =>
      value === undefined ? [] : [` ${name}="${quotable(value)}"`],
    );
    const names = attributes.flatMap(({ name, value }) => (value === undefined ? [] : [name]));
    if (put.length === 0) return;
    const end = tag.bytes[tag.scan.nameEnd] === 47 ? " " : "";
    const marked = ` data-consent-set="${names.join(" ")}"`;
    this.#edits.insert(tag.scan.nameEnd, encoded(marked + put.join("") + end));
  }

  /**
   * An attribute put behind the tag's name. It has a value, for an attribute named "=" may follow and would
   * become one; and a slash that follows at once would become part of the value.
   */
  #afterName(
    tag: Tag,
    name: keyof typeof marks | "data-consent-blocked",
    value: string,
    kept: Map<string, Uint8Array> = marks[name === "disabled" ? "disabled" : "type"],
  ): void {
    const at = tag.scan.nameEnd;
    if (this.#isXml || tag.bytes[at] === 47) {
      const end = tag.bytes[at] === 47 ? " " : "";
      this.#edits.insert(at, encode(` ${this.#attribute(name, value)}${end}`));
      return;
    }
    let bytes = kept.get(value);
    if (!bytes) {
      bytes = encode(` ${name}=${value}`);
      if (kept.size < MOST_MARKS) kept.set(value, bytes);
    }
    this.#edits.insert(at, bytes);
  }

  #attribute(name: string, value: string): string {
    return this.#isXml ? `${name}="${value}"` : `${name}=${value}`;
  }
}
