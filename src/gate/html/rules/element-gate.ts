// What happens to the elements of one HTML document: their tags go through the rules, the contents of
// scripts and style sheets are judged once they are known, what leaves a hole shows whose it is.

import type { MarkupMistake, Refusal } from "../../types.ts";
import { encode, latin1 } from "../tokenizer/bytes.ts";
import { isCaptcha, refusedCaptcha } from "./captcha.ts";
import { readEmbed } from "./consent-embed.ts";
import { GateJudge } from "./document-judge.ts";
import type { ElementSetting } from "./judge-options.ts";
import type { OutputBuffer } from "../output/output-buffer.ts";
import { byteReadings } from "../tokenizer/double-byte.ts";
import { scriptKindOfAll } from "./embeds.ts";
import { encodeMarkup, encodingOfMeta, type DocumentEncoding } from "../tokenizer/encoding.ts";
import type { Held } from "../parser/pending-elements.ts";
import { refuseImports } from "./json-scripts.ts";
import { element, elementName } from "../tokenizer/names.ts";
import type { HtmlGateOptions } from "../options.ts";
import { placeholderRequest } from "./placeholder-request.ts";
import type { Reading } from "../parser/reading.ts";
import { contentRefusal } from "./script-content.ts";
import { TagRules, type Outcome } from "./rules.ts";
import { isStartedByAddress } from "./started-scripts.ts";
import { StyleGate } from "../css/style-gate.ts";
import type { Tag } from "../tokenizer/tag.ts";
import type { TreeBuilderSimulator } from "../parser/tree-builder-simulator.ts";

/** Of a name in the page as much is told. */
const LONGEST_TOLD = 60;

export class ElementGate {
  readonly #options: HtmlGateOptions;
  readonly #setting: ElementSetting;
  readonly #window: OutputBuffer;
  readonly judge: GateJudge;
  readonly #rules: TagRules;
  readonly #styles: StyleGate;
  /** Somebody has said what the encoding is; the first counts. */
  #isDeclared: boolean;

  constructor(options: HtmlGateOptions, window: OutputBuffer, setting: ElementSetting) {
    const { judge, index, allows, variant, url, bases } = options;
    const { depth, nested } = setting;
    this.#options = options;
    this.#setting = setting;
    this.#window = window;
    this.#isDeclared = options.encoding !== undefined;
    this.judge = new GateJudge({ judge, index, allows, variant, url, bases, depth, nested });
    this.#rules = new TagRules(this.judge, window, false, options.marking);
    this.#styles = new StyleGate(window, this.judge, this.#rules, this);
  }

  /** A path alone may lead to another host. */
  get hasForeignBase(): boolean {
    return this.judge.hasForeignBase;
  }

  declare(encoding: DocumentEncoding | undefined): void {
    if (!encoding) return;
    this.#window.encoding = encoding;
    this.#isDeclared = true;
  }

  /**
   * Gates a tag. Returns what to hold until its content is known. `foreign`: in SVG or MathML; `isAlone`: no other
   * reading is followed.
   */
  startTag(reading: Reading, tag: Tag, foreign: boolean, isAlone: boolean): Held | undefined {
    const { id } = tag;
    const inForeign = foreign || reading.isInForeign;
    const mayRefuse =
      reading.tree.suspect === tag.scan.start || this.#rules.mayRefuse(tag, inForeign);
    if (id === element.meta && !this.#isDeclared && reading.primary) {
      this.declare(encodingOfMeta(tag));
    }
    if (id === element.script) return this.#startScript(reading, tag, foreign, mayRefuse);
    if (id === element.base) {
      this.#baseTag(tag, reading.tree);
      return undefined;
    }
    const outcome = mayRefuse ? this.#rules.gate(tag, inForeign, isAlone) : undefined;
    if (outcome) {
      this.blocked(elementName(id) || "style attribute", outcome.refusal);
      // Where readings differ, what is put in could end an attribute of another.
      if (!foreign && reading.primary && reading.tree.certain && isAlone)
        this.#showPlaceholder(tag, outcome);
    } else if (mayRefuse && reading.primary) this.#marks(tag);
    if (id === element["consent-embed"]) {
      // In a template nobody sees it, and a button may hold none.
      const isSafe = reading.primary && reading.tree.certain && isAlone;
      if (!foreign && !reading.tree.inTemplate) this.#consentEmbed(tag, isSafe, reading.primary);
      return undefined;
    }
    if (id !== element.style || this.#rules.claim(tag) === "exempt") return undefined;
    // In HTML look-ahead scanners obey an @import whatever the type; for SVG see `aheadStyle`.
    if (foreign && !/^(?:text\/css)?$/i.test(tag.get("type") ?? "")) return undefined;
    return { tag, isScript: false, foreign, contentStart: tag.scan.end, depth: 0 };
  }

  /** A style element of SVG as look-ahead scanners see it: its content is text, of which they obey imports. */
  aheadStyle(tag: Tag): Held | undefined {
    if (this.#rules.claim(tag) === "exempt") return undefined;
    const contentStart = tag.scan.end;
    return { tag, isScript: false, foreign: false, contentStart, depth: 0, importsOnly: true };
  }

  /**
   * A base that the site may not use is taken away. Only the first of a document counts, and none in a template; where
   * a reader may see that otherwise, addresses are judged under this base as well.
   */
  #baseTag(tag: Tag, tree: TreeBuilderSimulator): void {
    const hrefs = tag.all("href");
    if (hrefs.length === 0 || tree.hasBase || tree.inTemplate) return;
    for (const href of hrefs) {
      const refusal = this.judge.addBase(href);
      if (!refusal) continue;
      this.#rules.blockBase(tag, refusal);
      this.blocked("base", refusal);
      return;
    }
    tree.hasBase = tree.takesBase && hrefs.length === 1 && this.judge.isBase(hrefs[0] as string);
  }

  /** What the site says of an element of which nothing was refused: a mistake, or a captcha that cannot come. */
  #marks(tag: Tag): void {
    if (!tag.scan.curious || tag.id === element.style) return;
    const { report, captchaNote, captchas } = this.#options;
    if (captchaNote !== undefined) {
      const refusal = refusedCaptcha(tag, captchas ?? this.#options.index.captchas, this.judge);
      const note = refusal && captchaNote(refusal);
      if (refusal && note !== undefined)
        this.#rules.note(tag, refusal, note, (markup) => this.#encoded(markup));
    }
    if (report === undefined || tag.id === element["consent-embed"]) return;
    const claim = this.#rules.claim(tag);
    if (typeof claim === "object") this.#mistake("loads-nothing", tag, tag.get("data-consent"));
    else if (claim === undefined) this.#unknownClaim(tag);
  }

  /** A name that the catalogue does not know claims nothing. */
  #unknownClaim(tag: Tag): void {
    const id = this.#options.marking?.claims === false ? undefined : tag.get("data-consent");
    if (id !== undefined && this.judge.claim(id.trim()) === "unknown")
      this.#mistake("unknown-claim", tag, id);
  }

  /** `isSafe`: markup may be put in here. */
  #consentEmbed(tag: Tag, isSafe: boolean, isPrimary: boolean): void {
    const { embed } = this.#options;
    const { mistake, named, ...request } = readEmbed(tag, this.judge, this.#options);
    if (isPrimary && mistake !== undefined) this.#mistake(mistake, tag, named);
    const { held } = request;
    // It is no refusal of a document around it, for it loads nothing itself.
    if (isPrimary && held !== undefined && mistake !== "unknown")
      this.#report("consent-embed", held.host || undefined, held.declared);
    if (!isSafe) return;
    const markup = embed?.(request, this.#window.placeOf(tag.scan.start));
    if (markup !== undefined) this.#window.insert(tag.scan.end, this.#encoded(markup));
  }

  #mistake(problem: MarkupMistake, { scan, bytes }: Tag, named = ""): void {
    this.#options.report?.({
      kind: "markup",
      problem,
      element: latin1(bytes, scan.nameStart, Math.min(scan.nameEnd, scan.nameStart + LONGEST_TOLD)),
      named: named.trim().slice(0, LONGEST_TOLD),
    });
  }

  #encoded(markup: string): Uint8Array {
    return encodeMarkup(markup, this.#window.encoding);
  }

  #showPlaceholder(tag: Tag, outcome: Outcome): void {
    const { placeholder } = this.#options;
    const request = placeholderRequest(tag, outcome);
    if (placeholder === undefined || request === undefined) return;
    const shown = placeholder(request, this.#window.placeOf(tag.scan.start));
    this.#rules.show(tag, shown, (markup) => this.#encoded(markup));
  }

  #startScript(reading: Reading, tag: Tag, foreign: boolean, mayRefuse: boolean): Held | undefined {
    const kind = scriptKindOfAll(tag.all("type"), tag.get("language"));
    const claim = this.#rules.claim(tag);
    if (claim === "exempt" || (kind === "data" && !isStartedByAddress(tag))) return undefined;
    if (claim === undefined && tag.scan.curious && reading.primary) this.#unknownClaim(tag);
    const isEither = reading.tree.foreign.differsAhead;
    const refusal = claim ?? this.#rules.scriptAddress(tag, foreign, isEither);
    if (refusal) {
      this.#rules.blockScript(
        tag,
        refusal,
        this.#rules.isScriptAlone(tag, refusal, foreign),
        foreign,
      );
      if (!foreign) this.#captchaScript(tag, refusal, tag.get("src"));
      this.blocked("script", refusal);
      return undefined;
    }
    if (kind === "data") return undefined;
    if (mayRefuse) this.#rules.gate(tag, false);
    const hasAddress = foreign
      ? tag.find("href") !== -1 || tag.find("xlink:href") !== -1
      : tag.find("src") !== -1;
    if (hasAddress && kind === "script") return undefined;
    return { tag, isScript: true, foreign, contentStart: tag.scan.end, depth: 0 };
  }

  /** The content of a held element ends at `end`. */
  content(held: Held, end: number): void {
    if (held.isScript) this.#scriptContent(held, end);
    else this.#styles.content(held, end);
  }

  #scriptContent({ tag, foreign, contentStart: start }: Held, end: number): void {
    const kind = scriptKindOfAll(tag.all("type"), tag.get("language"));
    if (kind === "importmap" && !foreign) {
      this.#importMap(start, end);
      return;
    }
    const refuse = contentRefusal(this.#window, start, end, kind, foreign);
    const refusal = refuse(this.judge);
    if (!refusal) return;
    const { service } = refusal;
    const alone = service === undefined || refuse(this.judge.without(service)) === undefined;
    this.#rules.blockScript(tag, refusal, alone, foreign);
    if (!foreign) this.#captchaScript(tag, refusal, undefined);
    this.blocked("inline script", refusal);
  }

  /** A captcha may be drawn anywhere: its script, which nobody sees, bears what the browser then says beside the form. */
  #captchaScript(tag: Tag, refusal: Refusal, address: string | undefined): void {
    const { captchaNote, captchas, index } = this.#options;
    if (!isCaptcha(refusal, address, captchas ?? index.captchas)) return;
    const value = captchaNote?.(refusal);
    const shown = value === undefined ? [] : [{ name: "data-assent-note", value }];
    this.#rules.show(tag, shown, (markup) => this.#encoded(markup));
  }

  #importMap(start: number, end: number): void {
    const { bytes, encoding } = this.#window;
    for (const { readable } of byteReadings(bytes, start, end, encoding)) {
      const found = refuseImports(readable, (url) => this.judge.url(url, "script"));
      if (!found) continue;
      for (const { at, disarm } of found.modules) this.#window.insert(start + at, encode(disarm));
      this.blocked("importmap", found.refusal);
      return;
    }
  }

  /**
   * The held content may have reached its bound: `let go` if it need not be held any longer, `give up` if the
   * document cannot be gated. `isAlone`: no other reading is followed.
   */
  bound(held: Held, isAlone: boolean): "hold" | "let go" | "give up" {
    const { limits } = this.#setting;
    const size = this.#window.bytes.length - held.contentStart;
    if (size <= (held.isScript ? limits.script : limits.style)) return "hold";
    if (held.isScript) {
      const refusal: Refusal = { service: undefined, host: "inline script" };
      this.#rules.blockScript(held.tag, refusal, true, held.foreign);
      this.#options.report?.({ kind: "limit", limit: "script" });
      this.blocked("inline script", refusal);
      return "let go";
    }
    const outcome = this.#styles.bound(held, isAlone);
    if (outcome === "let go" || outcome === "dropped")
      this.#options.report?.({ kind: "limit", limit: "style" });
    return outcome === "cut" || outcome === "dropped" ? "hold" : outcome;
  }

  /** A bound was reached: what it held back is refused. */
  limit(limit: string): void {
    this.#options.report?.({ kind: "limit", limit });
    this.#setting.onRefusal?.({ service: undefined, host: limit });
  }

  blocked(name: string, refusal: Refusal): void {
    this.#setting.onRefusal?.(refusal);
    this.#report(name, refusal.host, refusal.service?.id ?? refusal.category, refusal.ready);
  }

  #report(name: string, host?: string, service?: string, ready?: string): void {
    const at = { element: name, host, service, ...(ready !== undefined && { ready }) };
    this.#options.report?.({ kind: "embed", action: "blocked", ...at });
  }
}
