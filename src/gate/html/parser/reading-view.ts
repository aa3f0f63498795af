// How a reader sees a document: browsers have several (tree builder, look-ahead scanner, scripting off,
// older parsers), which part at the texts of some elements.

import { element } from "../tokenizer/names.ts";
import type { TreeBuilderSimulator } from "./tree-builder-simulator.ts";

export interface View {
  /** Rules apply to these elements only; undefined: to all. */
  readonly only: number | undefined;
  readonly scripting: boolean;
  /** Knows SVG and MathML. */
  readonly namespaces: boolean;
  /** Does not end where the text states agree, but with the SVG or MathML. */
  readonly persists: boolean;
}

/** The tree builder's, with scripting on. */
export const TREE: View = { only: undefined, scripting: true, namespaces: true, persists: false };

/** True if this reader takes the content of the element for markup, as no tree builder with scripting does. */
export function readsAsMarkup(id: number, view: View, tree: TreeBuilderSimulator): boolean {
  if (id === element.noscript) return !view.scripting;
  if (view.only === element.link) return id === element.iframe;
  return view.only === element.frame && tree.inFrameset && id !== element.noframes;
}

/** True if `other` applies all rules that `view` does, and takes the same texts for markup. */
export function appliesNoMore(view: View, other: View, otherIsPrimary: boolean): boolean {
  return otherIsPrimary || (view.only === other.only && view.scripting === other.scripting);
}
