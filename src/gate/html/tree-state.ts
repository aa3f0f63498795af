// Where in the tree a reading stands, as far as it tells how markup is read and what may be put between.

import { ForeignStack } from "./foreign.ts";
import { element } from "./names.ts";
import type { SkimState } from "./skim.ts";

export class TreeState implements SkimState {
  readonly foreign: ForeignStack;
  inAnchor = false;
  inButton = false;
  inSelect = false;
  inFrameset = false;
  begun = false;
  suspect = -1;

  constructor(parent?: TreeState) {
    this.foreign = parent ? parent.foreign.clone() : new ForeignStack();
    if (!parent) return;
    this.inSelect = parent.inSelect;
    this.inFrameset = parent.inFrameset;
    this.begun = parent.begun;
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
  }
}
