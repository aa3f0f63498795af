// Where in the tree a reading stands, as far as it tells how markup is read and what may be put between.

import { NamespaceStack } from "./namespace-stack.ts";
import { element } from "../tokenizer/names.ts";
import type { FastScanState } from "../fast-path/fast-scan.ts";

/** Deeper templates are not told apart from the last that was. */
const MOST_TEMPLATES = 64;

export class TreeBuilderSimulator implements FastScanState {
  readonly foreign: NamespaceStack;
  inAnchor = false;
  inButton = false;
  inSelect = false;
  inFrameset = false;
  suspect = -1;
  /** A base is in force: no later one is (HTML §4.2.3). */
  hasBase = false;
  /** Open templates, outermost first: `true` for one whose content becomes a shadow root. */
  readonly #templates: boolean[] = [];

  constructor(parent?: TreeBuilderSimulator) {
    this.foreign = parent ? parent.foreign.clone() : new NamespaceStack();
    if (!parent) return;
    this.inSelect = parent.inSelect;
    this.inFrameset = parent.inFrameset;
    this.hasBase = parent.hasBase;
    this.#templates.push(...parent.#templates);
  }

  /** What is here belongs to no document as long as no script clones it. */
  get inTemplate(): boolean {
    return this.#templates.includes(false);
  }

  /** A base that is here is the document's, whoever reads the page. */
  get takesBase(): boolean {
    return (
      !this.foreign.inside && !this.inSelect && !this.inFrameset && this.#templates.length === 0
    );
  }

  /** The start tag of a template; `isShadow`: its content becomes a shadow root. */
  openTemplate(isShadow: boolean): void {
    if (this.#templates.length < MOST_TEMPLATES) this.#templates.push(isShadow);
  }

  /** Markup may be put in: no other way to read the page takes this place for a text or an attribute. */
  get certain(): boolean {
    return !this.foreign.doubt && !this.inFrameset && !this.inSelect && !this.inButton;
  }

  /** A start tag of HTML. One select in another ends it for some parsers and not for others. */
  open(id: number): void {
    if (id === element.select) this.inSelect = true;
    else if (id === element.frameset) this.inFrameset = true;
    else if (id === element.a) this.inAnchor = true;
    else if (id === element.button) this.inButton = true;
  }

  close(id: number): void {
    if (id === element.select) this.inSelect = false;
    else if (id === element.a) this.inAnchor = false;
    else if (id === element.button) this.inButton = false;
    else if (id === element.template) this.#templates.pop();
  }
}
