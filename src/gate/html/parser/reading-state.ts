// Where a reading of the document is, and whether another one finds all that it would: then the two are one.

import type { Fork } from "./forks.ts";
import { PendingElements } from "./pending-elements.ts";
import { PageStart } from "./page-start.ts";
import type { ReadingHost } from "./reading-host.ts";
import { appliesNoMore, TREE, type View } from "./reading-view.ts";
import { Tag } from "../tokenizer/tag.ts";
import { TagScan } from "../tokenizer/tag-scan.ts";
import { TextState } from "../tokenizer/text-state.ts";
import { TreeBuilderSimulator } from "./tree-builder-simulator.ts";

/** Outside of tags and texts. */
export const DATA = 0;
/** In a tag that is not complete yet. */
export const TAG = 1;
/** In a comment, or in what an element holds as text. */
export const TEXT = 2;

/**
 * The state of a reading; `Reading` moves it on. The fields are protected by TypeScript, not by the engine: they are
 * touched for every construct.
 */
export class ReadingState {
  pos = 0;
  scan: TagScan;
  readonly tree: TreeBuilderSimulator;
  readonly held: PendingElements = new PendingElements();
  /** Waits for more bytes. */
  starved = false;
  /** The reading whose tree the visitor sees: placeholders and the banner follow it. */
  readonly primary: boolean;
  /** What it parted from its parent at. */
  readonly fork: Fork | undefined;
  protected readonly host: ReadingHost;
  protected readonly view: View;
  protected readonly text: TextState = new TextState();
  protected readonly start: PageStart | undefined;
  protected state: number = DATA;
  protected current: Tag;

  /** `fork`: why it parts from its parent; undefined for the first. */
  constructor(host: ReadingHost, parent?: ReadingState, fork?: Fork) {
    this.host = host;
    this.fork = fork;
    this.view = parent && fork ? fork.view(parent.view) : TREE;
    this.primary = parent === undefined;
    this.tree = new TreeBuilderSimulator(parent?.tree);
    this.scan = parent ? parent.scan.clone() : new TagScan();
    this.current = new Tag(host, this.scan);
    if (parent) this.pos = parent.pos;
    else if (host.seeksPlaces) this.start = new PageStart(host);
  }

  /** Up to where this reading will change nothing more. */
  get safe(): number {
    const held = this.held.outermost;
    // A script is blocked in its start tag, and so is what stands in SVG; a style in its content.
    if (held) return held.isScript || held.foreign ? held.tag.scan.start : held.contentStart;
    if (this.state === TAG) return this.scan.start;
    return Math.max(0, this.pos - (this.state === TEXT ? this.text.looksBack : 0));
  }

  /** True while a single tag is being read: the only thing that can be held without a bound of its own. */
  get inTag(): boolean {
    return this.state === TAG;
  }

  /**
   * In SVG or MathML, or in HTML that stands in it: which of both may be in doubt. Look-ahead scanners know what they are
   * in as well, though they take the same elements for text there as in HTML.
   */
  get isInForeign(): boolean {
    return this.tree.foreign.inside;
  }

  shift(by: number): void {
    this.pos -= by;
    this.tree.suspect -= by;
    this.text.shift(by);
    this.scan.shift(by);
    this.held.shift(by, this.scan);
  }

  /** From here on `other` finds everything that this reading would. */
  isCoveredBy(other: ReadingState): boolean {
    if (this.primary || this.pos !== other.pos || this.held.current || other.held.current)
      return false;
    if (!appliesNoMore(this.view, other.view, other.primary)) return false;
    if (!this.seesNoMoreThan(other)) return false;
    if (this.state === DATA) return other.state === DATA;
    const isText = this.state === TEXT && other.state === TEXT;
    return isText && !other.primary && this.text.endsWith(other.text);
  }

  /**
   * A reading that knows namespaces forks one that does not where it matters; one in a select or frameset, one that
   * is in none.
   */
  private seesNoMoreThan({ view, tree }: ReadingState): boolean {
    if (this.tree.inSelect && !tree.inSelect) return false;
    if (this.tree.inFrameset && !tree.inFrameset) return false;
    if (this.view.namespaces) return view.namespaces && this.tree.foreign.equals(tree.foreign);
    // One that drops SVG in a select finds none of the next one either.
    if (!this.view.persists)
      return !view.persists && this.tree.foreign.inside === tree.foreign.inside;
    return !tree.foreign.inside;
  }

  protected enter(kind: number, at: number): void {
    this.state = TEXT;
    this.pos = at;
    this.text.begin(kind, at);
  }

  protected enterContent(id: number): void {
    this.state = TEXT;
    this.text.beginContent(id, this.pos);
  }
}
