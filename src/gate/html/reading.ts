// One way to read the document. A browser has several (tree builder, look-ahead scanner, scripting
// off, older parsers); where they part, the gate forks a reading and follows both until they agree
// again. A reading only finds tags and texts: what happens to them is decided by its host.

import { isLetter, isSpace, matches } from "./bytes.ts";
import type { CssPlace } from "./css.ts";
import { ForeignStack } from "./foreign.ts";
import { element, elementName, RAW_TEXT } from "./names.ts";
import {
  findCdataEnd,
  findCommentEnd,
  findEndTag,
  findScriptEnd,
  PLAIN,
  type ScriptText,
} from "./raw-text.ts";
import { Tag, type TagSource } from "./tag.ts";
import { TagScan } from "./tag-scan.ts";

const DATA = 0;
const TAG = 1;
const COMMENT = 2;
/** Bogus comment and doctype: to the first `>`. */
const BOGUS = 3;
const CDATA = 4;
const RAW = 5;
const PLAINTEXT = 6;

/** How far a fork sees the document otherwise than its parent. */
export interface ForkView {
  /** Rules apply to these elements only (`undefined`: to all). */
  readonly only?: number;
  readonly scripting?: boolean;
  readonly namespaces?: boolean;
  /** It does not end where the text states agree, but with the SVG or MathML. */
  readonly persists?: boolean;
}

/** A script or style element whose start tag waits for its content. */
export interface Held {
  readonly tag: Tag;
  readonly isScript: boolean;
  /** In SVG: its content is markup, and its text is what remains of it. */
  readonly foreign: boolean;
  /** Offset of the content in the window. */
  contentStart: number;
  /** Where in its style sheet the content goes on, if a piece of it has left. */
  place?: CssPlace;
  /** In SVG: how deep it stands; it ends once less is open. Set by the reading. */
  depth: number;
}

/** What a reading asks of the gate it works for. */
export interface ReadingHost extends TagSource {
  /** The input has ended. */
  readonly final: boolean;
  /** More than one reading is followed, or none any more. */
  readonly forked: boolean;
  /** A complete start tag; returns what to hold until the content is known. */
  startTag(reading: Reading, tag: Tag, foreign: boolean): Held | undefined;
  /** The content of a held element ends at `end`. */
  content(reading: Reading, held: Held, end: number): void;
  /** The held content has reached a bound; true if it need not be held any longer. */
  bound(reading: Reading, held: Held): boolean;
  /** The first place that belongs to the body; `at` is its offset in the window. */
  bodyStart(at: number, isDocument: boolean): void;
  /** The first place that belongs to the head of a whole document, be the head written or implied. */
  headStart(at: number): void;
  fork(reading: Reading): void;
}

export class Reading {
  pos = 0;
  private state = DATA;
  private readonly host: ReadingHost;
  readonly foreign: ForeignStack;
  scan: TagScan;
  private raw = 0;
  private script: ScriptText = { escape: PLAIN, dashes: 0 };
  private textStart = 0;
  private heldBack: Held | undefined;
  /** Elements in SVG are markup, so one can stand in another: those around `heldBack`, outermost first. */
  private around: Held[] = [];
  private current: Tag;
  /** Waits for more bytes. */
  starved = false;

  /** The reading whose tree the visitor sees: placeholders and the banner follow it. */
  readonly primary: boolean;
  readonly only: number | undefined;
  private readonly scripting: boolean;
  private readonly namespaces: boolean;
  private readonly persists: boolean;
  private inSelect = false;
  private inFrameset = false;
  private bodySeen = false;
  private headSeen = false;
  private templates = 0;
  inAnchor = false;
  inButton = false;
  /** Markup may be put in here: no other way to read the page takes this place for a text or an attribute. */
  get certain(): boolean {
    return (
      this.primary && !this.foreign.doubt && !this.inFrameset && !this.inSelect && !this.inButton
    );
  }

  /** A tag of a whole document (doctype, html, head, body) was seen. */
  isDocument = false;

  constructor(host: ReadingHost, parent?: Reading, forked: ForkView = {}) {
    this.host = host;
    this.primary = parent === undefined;
    this.foreign = parent ? parent.foreign.clone() : new ForeignStack();
    this.scan = parent ? parent.scan.clone() : new TagScan();
    this.current = new Tag(host, this.scan);
    this.only = forked.only ?? parent?.only;
    this.scripting = forked.scripting ?? (parent ? parent.scripting : true);
    this.namespaces = forked.namespaces ?? (parent ? parent.namespaces : true);
    this.persists = forked.persists ?? parent?.persists ?? false;
    if (parent) {
      this.pos = parent.pos;
      this.inSelect = parent.inSelect;
      this.inFrameset = parent.inFrameset;
      this.bodySeen = true;
    }
  }

  /** Up to where this reading will change nothing more. */
  get safe(): number {
    const held = this.around[0] ?? this.heldBack;
    // A script is blocked in its start tag, and so is what stands in SVG; a style in its content.
    if (held) return held.isScript || held.foreign ? held.tag.scan.start : held.contentStart;
    if (this.state === TAG) return this.scan.start;
    // The end of a comment, CDATA section or escaped script is told by the bytes before it.
    const back =
      this.state === COMMENT ||
      this.state === CDATA ||
      (this.state === RAW && this.script.escape !== PLAIN)
        ? 3
        : 0;
    return Math.max(0, this.pos - back);
  }

  /** True while a single tag is being read: the only thing that can be held without a bound of its own. */
  get inTag(): boolean {
    return this.state === TAG;
  }

  get held(): Held | undefined {
    return this.heldBack;
  }

  shift(by: number): void {
    this.pos -= by;
    this.textStart -= by;
    this.script.dashes -= by;
    this.scan.shift(by);
    if (this.heldBack) this.shiftHeld(this.heldBack, by);
    for (const held of this.around) this.shiftHeld(held, by);
  }

  private shiftHeld(held: Held, by: number): void {
    held.contentStart -= by;
    if (held.tag.scan !== this.scan) held.tag.scan.shift(by);
  }

  /** From here on `other` finds everything that this reading would. */
  isCoveredBy(other: Reading): boolean {
    if (this.primary || this.pos !== other.pos || this.heldBack || other.heldBack) return false;
    if (this.only !== other.only && !other.primary) return false;
    if (this.scripting !== other.scripting && !other.primary) return false;
    if (!this.seesNoMoreThan(other)) return false;
    if (this.state === DATA) return other.state === DATA;
    const isText = this.state === RAW && this.raw !== element.script;
    return isText && !other.primary && other.state === RAW && this.raw === other.raw;
  }

  /** A reading that knows namespaces forks one that does not where it matters. */
  private seesNoMoreThan(other: Reading): boolean {
    if (this.namespaces) return other.namespaces && this.foreign.equals(other.foreign);
    return !this.persists || !other.foreign.inside;
  }

  /** Reads on alone until the bytes run out or another reading is needed. */
  run(): void {
    while (this.step()) if (this.host.forked) return;
  }

  /** Reads one construct; false if the bytes ran out. */
  step(): boolean {
    switch (this.state) {
      case DATA:
        return this.readData();
      case TAG:
        return this.readTag();
      case COMMENT:
        return this.until(findCommentEnd(this.host.bytes, this.pos, this.textStart));
      case CDATA:
        return this.until(findCdataEnd(this.host.bytes, this.pos, this.textStart));
      case BOGUS: {
        const end = this.host.bytes.indexOf(62, this.pos);
        return this.until(end === -1 ? ~this.host.bytes.length : end + 1);
      }
      case RAW:
        return this.rawText();
      default:
        this.pos = this.host.bytes.length;
        return false;
    }
  }

  /** The input is over: an unfinished tag is dropped by every browser, an open style applies. */
  finish(): void {
    const length = this.host.bytes.length;
    for (const held of [...this.around, this.heldBack]) {
      if (held && !held.isScript) this.host.content(this, held, length);
    }
    this.around = [];
    this.heldBack = undefined;
    const between = this.state === DATA;
    this.pos = length;
    this.state = PLAINTEXT;
    // What ends in the middle of a text has no place for more.
    if (between && this.primary && !this.bodySeen && this.isDocument) this.openBody(length);
  }

  /** Held elements of SVG that have reached their bound are let go; those of HTML are when their text is read. */
  enforceBounds(): void {
    const held = this.around[0] ?? this.heldBack;
    if (!held?.foreign || !this.host.bound(this, held)) return;
    if (this.around.length > 0) this.around.shift();
    else this.heldBack = undefined;
    this.enforceBounds();
  }

  private until(found: number): boolean {
    if (found < 0) {
      this.pos = ~found;
      return false;
    }
    this.pos = found;
    this.state = DATA;
    return true;
  }

  private readData(): boolean {
    const bytes = this.host.bytes;
    // Tags often stand side by side.
    const at = bytes[this.pos] === 60 ? this.pos : bytes.indexOf(60, this.pos);
    if (!this.bodySeen && this.primary) this.looseText(this.pos, at === -1 ? bytes.length : at);
    if (at === -1) {
      this.pos = bytes.length;
      return false;
    }
    // Where several readings go on, each stops before a tag, so that those that agree can meet there.
    if (at > this.pos && this.host.forked) {
      this.pos = at;
      return true;
    }
    this.pos = at;
    const next = bytes[at + 1];
    if (isLetter(next)) {
      this.scan.keepsAll = this.foreign.inside;
      this.scan.begin(at, at + 1);
      this.state = TAG;
      return this.readTag();
    }
    if (next === 47) {
      const third = bytes[at + 2];
      if (isLetter(third)) {
        this.scan.begin(at, at + 2);
        this.state = TAG;
        return this.readTag();
      }
      if (third === undefined) return this.lastBytes();
      if (third === 62) this.pos = at + 3;
      else this.enter(BOGUS, at + 2);
      return true;
    }
    if (next === 33) return this.declaration(at);
    if (next === 63) {
      this.enter(BOGUS, at + 1);
      return true;
    }
    if (next === undefined) return this.lastBytes();
    if (!this.bodySeen && this.primary) this.looseText(at, at + 1);
    this.pos = at + 1;
    return true;
  }

  /** A construct that could still become another one: wait, unless nothing more comes. */
  private lastBytes(): false {
    if (this.host.final) this.pos = this.host.bytes.length;
    return false;
  }

  private enter(state: number, at: number): void {
    this.state = state;
    this.pos = at;
    this.textStart = at;
  }

  private declaration(at: number): boolean {
    const bytes = this.host.bytes;
    if (bytes[at + 2] === 45) {
      if (bytes[at + 3] === undefined) return this.lastBytes();
      if (bytes[at + 3] === 45) this.enter(COMMENT, at + 4);
      else this.enter(BOGUS, at + 2);
      return true;
    }
    const available = bytes.length - at;
    if (available < 9) {
      const seen = String.fromCharCode(...bytes.subarray(at + 2)).toLowerCase();
      if ("[cdata[".startsWith(seen) || "doctype".startsWith(seen)) {
        if (!this.host.final) return false;
      }
    }
    if (matches(bytes, at + 2, "doctype")) this.isDocument = true;
    const isCdata =
      bytes[at + 2] === 91 && String.fromCharCode(...bytes.subarray(at + 2, at + 9)) === "[CDATA[";
    if (isCdata && this.namespaces && (this.foreign.currentIsForeign || this.foreign.doubt)) {
      // The look-ahead scanner knows no CDATA.
      const other = new Reading(this.host, this, { namespaces: false });
      other.enter(BOGUS, at + 2);
      this.enter(CDATA, at + 9);
      this.host.fork(other);
      return true;
    }
    this.enter(BOGUS, at + 2);
    return true;
  }

  private rawText(): boolean {
    const bytes = this.host.bytes;
    const found =
      this.raw === element.script
        ? findScriptEnd(bytes, this.pos, this.script)
        : findEndTag(bytes, this.pos, elementName(this.raw));
    if (found < 0) {
      this.pos = ~found;
      if (this.heldBack && this.host.bound(this, this.heldBack)) this.heldBack = this.around.pop();
      return false;
    }
    this.pos = found;
    this.state = DATA;
    this.endHeld(found);
    return true;
  }

  private endHeld(end: number): void {
    const held = this.heldBack;
    if (!held) return;
    this.heldBack = this.around.pop();
    this.host.content(this, held, end);
  }

  private readTag(): boolean {
    const bytes = this.host.bytes;
    const scan = this.scan;
    if (!scan.scan(bytes, bytes.length)) return false;
    this.state = DATA;
    this.pos = scan.end;
    if (scan.discarding) return true;
    const { id } = scan;
    if (scan.isEnd) this.takeEndTag(id);
    else if (id !== 0 || scan.curious || this.foreign.inside || !this.bodySeen) {
      this.takeStartTag(id);
    }
    return true;
  }

  private takeEndTag(id: number): void {
    if (this.foreign.inside) {
      this.foreign.close(this.scan.hash);
      this.endLeft();
    }
    if (id === 0) return;
    if (id === element.select) this.inSelect = false;
    else if (id === element.a) this.inAnchor = false;
    else if (id === element.button) this.inButton = false;
    else if (id === element.template && this.templates > 0) this.templates--;
    else if (!this.bodySeen && this.primary && (id === element.body || id === element.html)) {
      this.openBody(this.scan.start);
    }
  }

  private takeStartTag(id: number): void {
    const scan = this.scan;
    if (!this.bodySeen && this.primary) this.findBody(id);
    const tag = this.tagFor(id);
    let isForeign = false;
    const opens = (id === element.svg || id === element.math) && this.namespaces;
    if (opens && this.inSelect && !this.foreign.inside) {
      // Older parsers drop the tag in a select, and keep to HTML.
      this.host.fork(new Reading(this.host, this, { namespaces: false, persists: true }));
    }
    if (opens || (this.namespaces && this.foreign.inside)) {
      isForeign = this.foreign.open(id, scan.hash, scan.selfClosing, tag);
      this.endLeft();
    }
    if (!isForeign || this.foreign.doubt) this.track(id);
    if (this.only === undefined || this.only === id) {
      const held = this.host.startTag(this, tag, isForeign);
      if (held && !(held.foreign && scan.selfClosing)) this.holdBack(held);
    }
    if (RAW_TEXT.has(id)) this.textElement(id, isForeign, scan.start);
  }

  /** One tag object serves all tags, but those that are held. */
  private tagFor(id: number): Tag {
    if (this.current.scan !== this.scan) this.current = new Tag(this.host, this.scan);
    this.current.id = id;
    return this.current;
  }

  /** An element in SVG is held with a scan of its own, for other tags follow before it ends. */
  private holdBack(held: Held): void {
    if (this.heldBack) this.around.push(this.heldBack);
    this.heldBack = held;
    if (!held.foreign) return;
    held.depth = this.foreign.depth;
    this.scan = new TagScan();
  }

  /** The tag just read may have ended held elements of SVG, or left the SVG altogether. */
  private endLeft(): void {
    while (this.heldBack?.foreign && this.foreign.depth < this.heldBack.depth) {
      this.endHeld(this.scan.start);
    }
  }

  private track(id: number): void {
    switch (id) {
      case element.select:
        // One in another ends it for some parsers and not for others.
        this.inSelect = true;
        break;
      case element.frameset:
        this.inFrameset = true;
        break;
      case element.a:
        this.inAnchor = true;
        break;
      case element.button:
        this.inButton = true;
        break;
      case element.template:
        this.templates++;
        break;
      default:
        break;
    }
  }

  /** Where the tokenizer turns to text, and where browsers disagree about it. */
  private textElement(id: number, isForeign: boolean, start: number): void {
    if (isForeign) {
      // Markup for the tree, text for the look-ahead scanner, which knows no namespaces.
      const other = new Reading(this.host, this, { namespaces: false });
      // If this is no SVG at all, the tag itself has another meaning.
      if (this.foreign.doubt) other.pos = start;
      else other.enterText(id);
      this.host.fork(other);
      return;
    }
    if (id === element.noscript && !this.scripting) return;
    const ambiguous: ForkView | undefined = this.foreign.doubt
      ? {}
      : this.inSelect && id !== element.script
        ? {}
        : id === element.noscript
          ? { scripting: false }
          : this.inFrameset && id !== element.noframes
            ? { only: element.frame }
            : id === element.iframe
              ? { only: element.link }
              : undefined;
    if (ambiguous) this.host.fork(new Reading(this.host, this, ambiguous));
    this.enterText(id);
  }

  private enterText(id: number): void {
    if (id === element.plaintext) {
      this.state = PLAINTEXT;
      return;
    }
    this.state = RAW;
    this.raw = id;
    this.textStart = this.pos;
    this.script = { escape: PLAIN, dashes: 0 };
  }

  /** Text that is not white space opens the body. */
  private looseText(from: number, to: number): void {
    if (this.templates > 0) return;
    const bytes = this.host.bytes;
    for (let i = from; i < to; i++) {
      if (isSpace(bytes[i])) continue;
      // A byte order mark is no text.
      if (bytes[i] === 0xef && bytes[i + 1] === 0xbb && bytes[i + 2] === 0xbf) {
        i += 2;
        continue;
      }
      this.openBody(i);
      return;
    }
  }

  private findBody(id: number): void {
    switch (id) {
      case element.html:
        this.isDocument = true;
        return;
      case element.head:
        this.isDocument = true;
        this.openHead(this.scan.end);
        return;
      case element.base:
      case element.basefont:
      case element.bgsound:
      case element.link:
      case element.meta:
      case element.title:
      case element.style:
      case element.script:
      case element.noscript:
      case element.template:
      case element.noframes:
        this.openHead(this.scan.start);
        return;
      case element.frameset:
        this.bodySeen = true;
        return;
      case element.body:
        this.isDocument = true;
        this.openBody(this.scan.end);
        return;
      default:
        if (this.templates === 0) this.openBody(this.scan.start);
    }
  }

  /** Where the head begins: once, and not before it is known that there is one. */
  private openHead(at: number): void {
    if (this.headSeen || !this.isDocument) return;
    this.headSeen = true;
    this.host.headStart(at);
  }

  private openBody(at: number): void {
    this.bodySeen = true;
    this.openHead(at);
    this.host.bodyStart(at, this.isDocument);
  }
}
