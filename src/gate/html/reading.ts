// One way to read the document. A browser has several (tree builder, look-ahead scanner, scripting
// off, older parsers); where they part, the gate forks a reading and follows both until they agree
// again. A reading only finds tags and texts: what happens to them is decided by its host.

import { isLetter } from "./bytes.ts";
import {
  CDATA_OPENS,
  COMMENT_OPENS,
  declarationAt,
  DOCTYPE_OPENS,
  UNDECIDED,
} from "./declaration.ts";
import type { FirstJudge } from "./first-look.ts";
import { ForeignStack } from "./foreign.ts";
import { HeldElements, type Held } from "./held-elements.ts";
import { element, elementName, RAW_TEXT } from "./names.ts";
import { PageStart, type PlacesHost } from "./page-start.ts";
import {
  findCdataEnd,
  findCommentEnd,
  findEndTag,
  findScriptEnd,
  PLAIN,
  type ScriptText,
} from "./raw-text.ts";
import { appliesNoMore, otherViewOfText, TREE, type View } from "./reading-view.ts";
import { skim } from "./skim.ts";
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

/** What a reading asks of the gate it works for. */
export interface ReadingHost extends TagSource, PlacesHost {
  /** The input has ended. */
  readonly final: boolean;
  /** More than one reading is followed, or none any more. */
  readonly forked: boolean;
  /** Something is to be put where head or body begin. */
  readonly seeksPlaces: boolean;
  /** A complete start tag; returns what to hold until the content is known. */
  startTag(reading: Reading, tag: Tag, foreign: boolean): Held | undefined;
  /** The content of a held element ends at `end`. */
  content(held: Held, end: number): void;
  /** The held content has reached a bound; true if it need not be held any longer. */
  bound(held: Held): boolean;
  /** A tag that was given up at its bound ends at `end`. */
  dropped(start: number, end: number): void;
  fork(reading: Reading): void;
  readonly judge: FirstJudge;
}

export class Reading {
  pos = 0;
  readonly foreign: ForeignStack;
  scan: TagScan;
  readonly held: HeldElements = new HeldElements();
  /** Waits for more bytes. */
  starved = false;
  /** The reading whose tree the visitor sees: placeholders and the banner follow it. */
  readonly primary: boolean;
  inAnchor = false;
  inButton = false;
  inSelect = false;
  /** Something that may load has gone by unseen by the host. */
  begun = false;
  /** The `<` of a tag in which something was found that may have to be refused. */
  suspect = -1;
  // TypeScript's privacy, not the engine's: these are touched for every construct.
  private readonly host: ReadingHost;
  private readonly view: View;
  private state = DATA;
  private raw = 0;
  private script: ScriptText = { escape: PLAIN, dashes: 0 };
  private textStart = 0;
  private current: Tag;
  private inFrameset = false;
  private readonly start: PageStart | undefined;

  constructor(host: ReadingHost, parent?: Reading, view: View = TREE) {
    this.host = host;
    this.view = view;
    this.primary = parent === undefined;
    this.foreign = parent ? parent.foreign.clone() : new ForeignStack();
    this.scan = parent ? parent.scan.clone() : new TagScan();
    this.current = new Tag(host, this.scan);
    if (parent) {
      this.pos = parent.pos;
      this.inSelect = parent.inSelect;
      this.inFrameset = parent.inFrameset;
    } else if (host.seeksPlaces) this.start = new PageStart(host);
  }

  /** Markup may be put in here: no other way to read the page takes this place for a text or an attribute. */
  get certain(): boolean {
    const { primary, foreign, inFrameset, inSelect, inButton } = this;
    return primary && !foreign.doubt && !inFrameset && !inSelect && !inButton;
  }

  /** Up to where this reading will change nothing more. */
  get safe(): number {
    const held = this.held.outermost;
    // A script is blocked in its start tag, and so is what stands in SVG; a style in its content.
    if (held) return held.isScript || held.foreign ? held.tag.scan.start : held.contentStart;
    if (this.state === TAG) return this.scan.start;
    // The end of a comment, CDATA section or escaped script is told by the bytes before it.
    const looksBack =
      this.state === COMMENT ||
      this.state === CDATA ||
      (this.state === RAW && this.script.escape !== PLAIN);
    return Math.max(0, this.pos - (looksBack ? 3 : 0));
  }

  /** True while a single tag is being read: the only thing that can be held without a bound of its own. */
  get inTag(): boolean {
    return this.state === TAG;
  }

  shift(by: number): void {
    this.pos -= by;
    this.suspect -= by;
    this.textStart -= by;
    this.script.dashes -= by;
    this.scan.shift(by);
    this.held.shift(by, this.scan);
  }

  /** From here on `other` finds everything that this reading would. */
  isCoveredBy(other: Reading): boolean {
    if (this.primary || this.pos !== other.pos || this.held.current || other.held.current)
      return false;
    if (!appliesNoMore(this.view, other.view, other.primary)) return false;
    if (!this.seesNoMoreThan(other)) return false;
    if (this.state === DATA) return other.state === DATA;
    const isText = this.state === RAW && this.raw !== element.script;
    return isText && !other.primary && other.state === RAW && this.raw === other.raw;
  }

  /** A reading that knows namespaces forks one that does not where it matters. */
  private seesNoMoreThan(other: Reading): boolean {
    if (this.view.namespaces) return other.view.namespaces && this.foreign.equals(other.foreign);
    return !this.view.persists || !other.foreign.inside;
  }

  /** Reads on alone until the bytes run out or another reading is needed. */
  run(): void {
    const { host, start } = this;
    do {
      if (this.state === DATA && start?.isOver !== false && !this.foreign.inside) {
        this.pos = skim(host.bytes, this.pos, this, host.judge);
      }
    } while (this.step() && !host.forked);
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
    const { length } = this.host.bytes;
    for (const held of this.held.takeAll()) if (!held.isScript) this.host.content(held, length);
    if (this.inTag && this.scan.discarding) this.host.dropped(this.scan.start, length);
    // What ends in the middle of a text has no place for more.
    if (this.state === DATA) this.start?.end(length);
    this.pos = length;
    this.state = PLAINTEXT;
  }

  /** Held elements of SVG that have reached their bound are let go; those of HTML are when their text is read. */
  enforceBounds(): void {
    for (;;) {
      const held = this.held.outermost;
      if (!held?.foreign || !this.host.bound(held)) return;
      this.held.dropOutermost();
    }
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
    const { host, start } = this;
    const { bytes } = host;
    const at = bytes[this.pos] === 60 ? this.pos : bytes.indexOf(60, this.pos);
    if (start?.isOver === false) start.text(bytes, this.pos, at === -1 ? bytes.length : at);
    if (at === -1) {
      this.pos = bytes.length;
      return false;
    }
    // Where several readings go on, each stops before a tag, so that those that agree can meet there.
    const moved = at > this.pos;
    this.pos = at;
    if (moved && host.forked) return true;
    const next = bytes[at + 1];
    if (isLetter(next)) return this.beginTag(at, at + 1);
    if (next === 47) {
      const third = bytes[at + 2];
      if (isLetter(third)) return this.beginTag(at, at + 2);
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
    if (start?.isOver === false) start.text(bytes, at, at + 1);
    this.pos = at + 1;
    return true;
  }

  private beginTag(at: number, nameAt: number): boolean {
    this.scan.keepsAll = this.foreign.inside;
    this.scan.begin(at, nameAt);
    this.state = TAG;
    return this.readTag();
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
    const { host, foreign } = this;
    const kind = declarationAt(host.bytes, at, host.final);
    if (kind === UNDECIDED) return this.lastBytes();
    if (kind === COMMENT_OPENS) {
      this.enter(COMMENT, at + 4);
      return true;
    }
    if (kind === DOCTYPE_OPENS) this.start?.doctype();
    if (
      kind === CDATA_OPENS &&
      this.view.namespaces &&
      (foreign.currentIsForeign || foreign.doubt)
    ) {
      // The look-ahead scanner knows no CDATA.
      const other = new Reading(host, this, { ...this.view, namespaces: false });
      other.enter(BOGUS, at + 2);
      this.enter(CDATA, at + 9);
      host.fork(other);
      return true;
    }
    this.enter(BOGUS, at + 2);
    return true;
  }

  private rawText(): boolean {
    const { bytes } = this.host;
    const found =
      this.raw === element.script
        ? findScriptEnd(bytes, this.pos, this.script)
        : findEndTag(bytes, this.pos, elementName(this.raw));
    const held = this.held.current;
    if (found < 0) {
      this.pos = ~found;
      if (held && this.host.bound(held)) this.held.pop();
      return false;
    }
    this.pos = found;
    this.state = DATA;
    if (held) this.endHeld(found);
    return true;
  }

  private endHeld(end: number): void {
    const held = this.held.pop();
    if (held) this.host.content(held, end);
  }

  private readTag(): boolean {
    const { scan, host } = this;
    if (!scan.scan(host.bytes, host.bytes.length)) return false;
    this.state = DATA;
    this.pos = scan.end;
    if (scan.discarding) host.dropped(scan.start, scan.end);
    else if (scan.isEnd) this.takeEndTag();
    else if (scan.id !== 0 || scan.curious || this.foreign.inside || this.start?.isOver === false) {
      this.takeStartTag();
    }
    return true;
  }

  private takeEndTag(): void {
    const { scan, start } = this;
    const { id } = scan;
    if (this.foreign.inside) {
      this.foreign.close(scan.hash);
      this.endLeft();
    }
    if (id === element.select) this.inSelect = false;
    else if (id === element.a) this.inAnchor = false;
    else if (id === element.button) this.inButton = false;
    if (start?.isOver === false) start.endTag(scan);
  }

  private takeStartTag(): void {
    const { scan, host, foreign, view, start } = this;
    const { id } = scan;
    const tag = this.tagFor(id);
    let isForeign = false;
    if (start?.isOver === false && !foreign.inside) start.startTag(scan);
    if (view.namespaces) {
      const opens = id === element.svg || id === element.math;
      if (opens && this.inSelect && !foreign.inside) {
        // Older parsers drop the tag in a select, and keep to HTML.
        host.fork(new Reading(host, this, { ...view, namespaces: false, persists: true }));
      }
      if (opens || foreign.inside) {
        isForeign = foreign.open(id, scan.hash, scan.selfClosing, tag);
        this.endLeft();
      }
    }
    if (!isForeign || foreign.doubt) this.track(id);
    if (view.only === undefined || view.only === id) {
      const held = host.startTag(this, tag, isForeign);
      if (held && !(held.foreign && scan.selfClosing)) this.holdBack(held);
    }
    if (RAW_TEXT[id] === 1) this.textElement(id, isForeign, scan.start);
  }

  /** One tag object serves all tags, but those that are held. */
  private tagFor(id: number): Tag {
    if (this.current.scan !== this.scan) this.current = new Tag(this.host, this.scan);
    this.current.id = id;
    return this.current;
  }

  /** An element in SVG is held with a scan of its own, for other tags follow before it ends. */
  private holdBack(held: Held): void {
    this.held.push(held);
    if (!held.foreign) return;
    held.depth = this.foreign.depth;
    this.scan = new TagScan();
  }

  /** The tag just read may have ended held elements of SVG, or left the SVG altogether. */
  private endLeft(): void {
    for (let { current } = this.held; current?.foreign; { current } = this.held) {
      if (this.foreign.depth >= current.depth) return;
      this.endHeld(this.scan.start);
    }
  }

  private track(id: number): void {
    // One select in another ends it for some parsers and not for others.
    if (id === element.select) this.inSelect = true;
    else if (id === element.frameset) this.inFrameset = true;
    else if (id === element.a) this.inAnchor = true;
    else if (id === element.button) this.inButton = true;
  }

  /** Where the tokenizer turns to text, and where browsers disagree about it. */
  private textElement(id: number, isForeign: boolean, start: number): void {
    const { host, foreign, view } = this;
    if (isForeign) {
      // Markup for the tree, text for the look-ahead scanner, which knows no namespaces.
      const other = new Reading(host, this, { ...view, namespaces: false });
      // If this is no SVG at all, the tag itself has another meaning.
      if (foreign.doubt) other.pos = start;
      else other.enterText(id);
      host.fork(other);
      return;
    }
    if (id === element.noscript && !view.scripting) return;
    const { inSelect, inFrameset } = this;
    const other = otherViewOfText(id, view, { doubt: foreign.doubt, inSelect, inFrameset });
    if (other) host.fork(new Reading(host, this, other));
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
}
