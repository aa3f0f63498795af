// One way to read the document. A browser has several (tree builder, look-ahead scanner, scripting
// off, older parsers); where they part, the gate forks a reading and follows both until they agree
// again. A reading only finds tags and texts: what happens to them is decided by its host.

import {
  CDATA_OPENS,
  COMMENT_OPENS,
  constructAt,
  DOCTYPE_OPENS,
  EMPTY_END_TAG,
  END_TAG,
  NO_CONSTRUCT,
  START_TAG,
  UNDECIDED,
} from "../tokenizer/construct.ts";
import { writesPairs } from "../tokenizer/double-byte.ts";
import { type Fork, FORKS, forkAtText } from "./forks.ts";
import type { Held } from "./pending-elements.ts";
import { breaksOut, element, endsSelect, RAW_TEXT, SPEAKS } from "../tokenizer/names.ts";
import { DATA, ReadingState, TAG } from "./reading-state.ts";
import { readsAsMarkup } from "./reading-view.ts";
import { fastScan } from "../fast-path/fast-scan.ts";
import { fastScanForeign } from "../fast-path/fast-scan-foreign.ts";
import { Tag } from "../tokenizer/tag.ts";
import { TagScan } from "../tokenizer/tag-scan.ts";
import { BOGUS, CDATA, COMMENT, PLAINTEXT, RAW } from "../tokenizer/text-state.ts";

export class Reading extends ReadingState {
  /** Reads on alone until the bytes run out or another reading is needed. */
  run(): void {
    const { host, start, tree } = this;
    do {
      if (this.state !== DATA) continue;
      if (tree.foreign.inside) {
        if (this.held.current === undefined && !tree.inSelect) {
          this.pos = fastScanForeign(host.bytes, this.pos, tree);
        }
      } else if (start?.isOver !== false) {
        this.pos = fastScan(host.bytes, this.pos, tree, host.judge, this.readsTexts());
      }
    } while (this.step() && !host.forked);
  }

  /** May scripts and style sheets be passed by their bytes, since every reader takes the same for their text? */
  private readsTexts(): boolean {
    const { host, tree, view } = this;
    if (!view.scripting || view.only !== undefined || tree.inSelect || tree.inFrameset)
      return false;
    return (
      host.decoder === undefined ||
      (host.judge.snippets?.isAscii !== false && !writesPairs(host.decoder))
    );
  }

  /** Reads one construct; false if the bytes ran out. */
  step(): boolean {
    if (this.state === DATA) return this.readData();
    return this.state === TAG ? this.readTag(this.host.bytes) : this.readText();
  }

  /** The input is over: an unfinished tag is dropped by every browser, an open style applies. */
  finish(): void {
    const { length } = this.host.bytes;
    for (const held of this.held.takeAll()) if (!held.isScript) this.host.content(held, length);
    if (this.inTag && this.scan.discarding) this.host.dropped(this.scan.start, length);
    // What ends in the middle of a text has no place for more.
    if (this.state === DATA) this.start?.end(length);
    this.enter(PLAINTEXT, length);
  }

  /** Held elements of SVG that have reached their bound are let go; those of HTML are when their text is read. */
  enforceBounds(): void {
    for (;;) {
      const held = this.held.outermost;
      if (!held?.foreign || !this.host.bound(held)) return;
      this.held.dropOutermost();
    }
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
    switch (constructAt(bytes, at, host.final)) {
      case START_TAG:
        return this.beginTag(bytes, at, at + 1);
      case END_TAG:
        return this.beginTag(bytes, at, at + 2);
      case EMPTY_END_TAG:
        this.pos = at + 3;
        return true;
      case NO_CONSTRUCT:
        if (start?.isOver === false) start.text(bytes, at, at + 1);
        this.pos = at + 1;
        return true;
      case UNDECIDED:
        // Nothing more comes: what it could have become does not matter.
        if (host.final) this.pos = bytes.length;
        return false;
      case COMMENT_OPENS:
        this.enter(COMMENT, at + 4);
        return true;
      case DOCTYPE_OPENS:
        start?.doctype();
        this.enter(BOGUS, at + 2);
        return true;
      case CDATA_OPENS:
        this.sectionOrComment(at);
        return true;
      default:
        this.enter(BOGUS, at + 2);
        return true;
    }
  }

  private beginTag(bytes: Uint8Array, at: number, nameAt: number): boolean {
    this.scan.keepsAll = this.tree.foreign.inside;
    this.scan.begin(at, nameAt);
    this.state = TAG;
    return this.readTag(bytes);
  }

  /** The same to a look-ahead scanner, in SVG. */
  private enterAhead(id: number, opening: Tag): void {
    const held = id === element.style ? this.host.aheadStyle(opening) : undefined;
    // The tag itself belongs to the reading that found it, which moves it with the window.
    if (held) this.held.push({ ...held, tag: this.current });
    this.enterContent(id);
  }

  /** `<![CDATA[` */
  private sectionOrComment(at: number): void {
    const { foreign } = this.tree;
    if (!this.view.namespaces || !(foreign.currentIsForeign || foreign.doubt)) {
      this.enter(BOGUS, at + 2);
      return;
    }
    this.forkComment(at, FORKS.section);
    if (foreign.currentIsPoint || foreign.doubt) this.forkComment(at, FORKS.sectionInPoint);
    this.enter(CDATA, at + 9);
  }

  /** Another reading, to which the `<!` at `at` begins a comment. */
  private forkComment(at: number, fork: Fork): void {
    const other = new Reading(this.host, this, fork);
    other.enter(BOGUS, at + 2);
    this.host.fork(other);
  }

  private readText(): boolean {
    const found = this.text.end(this.host.bytes, this.pos);
    const { current } = this.held;
    // One of SVG does not end with a text in it.
    const held = this.text.kind === RAW && !current?.foreign ? current : undefined;
    if (found < 0) {
      this.pos = ~found;
      if (held && this.host.bound(held)) this.held.pop();
      return false;
    }
    this.pos = found;
    this.state = DATA;
    if (held) {
      this.held.pop();
      this.host.content(held, found);
    }
    return true;
  }

  private readTag(bytes: Uint8Array): boolean {
    const { scan, host } = this;
    if (!scan.scan(bytes)) return false;
    this.state = DATA;
    this.pos = scan.end;
    if (scan.discarding) host.dropped(scan.start, scan.end);
    else if (scan.isEnd) this.takeEndTag();
    else if (
      scan.id !== 0 ||
      scan.curious ||
      this.tree.foreign.inside ||
      this.view.persists ||
      this.start?.isOver === false
    ) {
      this.takeStartTag();
    }
    return true;
  }

  private takeEndTag(): void {
    const { scan, start, tree } = this;
    if (this.view.persists) this.leaveSelect();
    if (tree.foreign.inside) {
      tree.foreign.close(scan.hash);
      this.endLeft();
    }
    tree.close(scan.id);
    if (start?.isOver === false) start.endTag(scan);
  }

  private takeStartTag(): void {
    const { scan, host, view, start, tree } = this;
    const { foreign } = tree;
    const { id } = scan;
    const tag = this.tagFor(id);
    let isForeign = false;
    if (start?.isOver === false && !foreign.inside) start.startTag(scan);
    if (view.namespaces) {
      const opens = id === element.svg || id === element.math;
      if (opens && tree.inSelect && !foreign.currentIsForeign) {
        host.fork(new Reading(host, this, FORKS.svgInSelect));
      }
      if (opens || foreign.inside) {
        isForeign = foreign.open(id, scan.hash, scan.selfClosing, tag);
        this.endLeft();
      }
    } else if (!view.persists) {
      this.scanAhead(id);
    }
    if (!isForeign || foreign.doubt) tree.open(id);
    if (id === element.template && !isForeign) {
      tree.openTemplate(tag.find("shadowrootmode") !== -1);
    }
    // Without attributes most elements have nothing to say.
    const isSilent = scan.count === 0 && SPEAKS[id] === 0;
    if (!isSilent && (view.only === undefined || view.only === id)) {
      const held = host.startTag(this, tag, isForeign);
      if (held && !(held.foreign && scan.selfClosing)) this.holdBack(held);
    }
    if (view.persists) this.leaveSelect();
    if (RAW_TEXT[id] === 1) this.textElement(id, isForeign, tag);
  }

  /** Look-ahead scanners keep no stack: they are in SVG from its start tag to one that leaves it. */
  private scanAhead(id: number): void {
    const { scan, current } = this;
    const { foreign } = this.tree;
    if (foreign.inside && breaksOut(id, scan.hash)) foreign.clear();
    const opens = id === element.svg || id === element.math;
    if (opens && !scan.selfClosing) foreign.open(id, scan.hash, false, current);
  }

  /** Parsers that drop SVG in a select leave that at some tags, and then know SVG again. */
  private leaveSelect(): void {
    const { id, hash } = this.scan;
    if (!endsSelect(hash)) return;
    const other = new Reading(this.host, this, FORKS.selectLeft);
    other.tree.inSelect = false;
    if (!this.scan.isEnd && RAW_TEXT[id] === 1) other.enterContent(id);
    this.host.fork(other);
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
    held.depth = this.tree.foreign.depth;
    this.scan = new TagScan();
  }

  /** The tag just read may have ended held elements of SVG, or left the SVG altogether. */
  private endLeft(): void {
    if (this.held.current !== undefined)
      this.held.endDeeper(this.tree.foreign.depth, this.scan.start, this.host);
  }

  /** Where the tokenizer turns to text, and where browsers disagree about it. */
  private textElement(id: number, isForeign: boolean, tag: Tag): void {
    const { host, view, tree } = this;
    if (isForeign) {
      const other = new Reading(host, this, FORKS.textInSvg);
      // If this is no SVG at all, the tag itself has another meaning.
      if (tree.foreign.doubt) other.pos = tag.scan.start;
      else other.enterAhead(id, tag);
      host.fork(other);
      return;
    }
    if (readsAsMarkup(id, view, tree)) return;
    const fork = forkAtText(id, tree);
    if (fork) host.fork(new Reading(host, this, fork));
    this.enterContent(id);
  }
}
