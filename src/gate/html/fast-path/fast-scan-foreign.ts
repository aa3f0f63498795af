// The quick way through SVG and MathML that fast-scan.ts leaves to the reading: start tags without attributes, of elements
// that have nothing to say without, are only put on the stack.

import { isLetter } from "../tokenizer/bytes.ts";
import type { ForeignAttributes } from "../parser/namespace-stack.ts";
import { element, HASH_PRIME, HASH_START, lookUp, SPEAKS, RAW_TEXT } from "../tokenizer/names.ts";
import { endsTagName } from "../tokenizer/tag-bytes.ts";
import type { TreeBuilderSimulator } from "../parser/tree-builder-simulator.ts";

const NO_ATTRIBUTES: ForeignAttributes = { colouredFont: false, htmlAnnotation: false };

/**
 * Passes such tags from `from` on, inside SVG or MathML and outside a select, where older parsers part.
 *
 * @returns the offset of what has to be looked at.
 */
export function fastScanForeign(
  bytes: Uint8Array,
  from: number,
  tree: TreeBuilderSimulator,
): number {
  const { foreign } = tree;
  const { length } = bytes;
  let at = from;
  while (bytes[at] === 60 && isLetter(bytes[at + 1])) {
    let hash = HASH_START;
    let i = at + 1;
    while (i < length && !endsTagName(bytes[i] as number)) {
      hash = Math.imul(hash ^ ((bytes[i] as number) | 32), HASH_PRIME);
      i++;
    }
    if (bytes[i] !== 62) return at;
    const id = lookUp(bytes, at + 1, i, hash);
    if (SPEAKS[id] === 1 || RAW_TEXT[id] === 1) return at;
    const isForeign = foreign.open(id, hash, false, NO_ATTRIBUTES);
    if (!isForeign || foreign.doubt) tree.open(id);
    if (id === element.template && !isForeign) tree.openTemplate(false);
    at = i + 1;
    if (!foreign.inside) return at;
  }
  return at;
}
