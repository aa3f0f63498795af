// The string of IAB Tech Lab's Global Privacy Platform: a header that lists sections, and the sections.
// Source: GPP specification 1.1, and the layouts of the sections of the United States.
import { Bits, BitsError } from "./bits.ts";

/** The sections of a string by their ids; undefined if it is none of version 1. */
export function readGppString(text: string): ReadonlyMap<number, string> | undefined {
  const [head = "", ...sections] = text.split("~", MOST_SECTIONS + 2);
  if (!head.startsWith("D") || sections.length > MOST_SECTIONS) return undefined;
  try {
    const bits = new Bits(head);
    if (bits.int(6) !== 3 || bits.int(6) !== 1) return undefined;
    const ids = idRanges(bits);
    if (ids.length !== sections.length) return undefined;
    return new Map(ids.map((id, i) => [id, sections[i] ?? ""]));
  } catch (error) {
    if (error instanceof BitsError) return undefined;
    throw error;
  }
}

const MOST_SECTIONS = 32;

/** How many ranges (12 bits); each begins so far after the last id, and is one id or ends so far after its first. */
function idRanges(bits: Bits): number[] {
  const ids: number[] = [];
  let last = 0;
  for (let left = bits.int(12); left > 0; left--) {
    const isRange = bits.bit();
    const first = last + bits.fibonacci();
    last = isRange ? first + bits.fibonacci() : first;
    if (ids.length + last - first >= MOST_SECTIONS) throw new BitsError("too many sections");
    for (let id = first; id <= last; id++) ids.push(id);
  }
  return ids;
}

/** Where in a section's core the opt-outs are, in bits: of sale, of sharing, of targeted advertising. */
interface Layout {
  readonly sale: number;
  readonly sharing?: number;
  readonly targeted?: number;
  readonly versions: readonly number[];
}

/** Three notices, of two bits each, come before the opt-outs in most states. */
const STATE: Layout = { sale: 12, targeted: 14, versions: [1] };
/** Four notices: Utah, Iowa. */
const FOUR_NOTICES: Layout = { sale: 14, targeted: 16, versions: [1] };
/** Since 2025 the agreement (MSPA) comes first: Maryland, Indiana, Kentucky, Rhode Island. */
const AGREEMENT_FIRST: Layout = { sale: 16, targeted: 18, versions: [1] };

const LAYOUTS: ReadonlyMap<number, Layout> = new Map([
  // The two versions of the national section differ after the opt-outs.
  [7, { sale: 18, sharing: 20, targeted: 22, versions: [1, 2] }],
  [8, { sale: 12, sharing: 14, versions: [1] }],
  ...[9, 10, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23].map((id) => [id, STATE] as const),
  ...[11, 18].map((id) => [id, FOUR_NOTICES] as const),
  ...[24, 25, 26, 27].map((id) => [id, AGREEMENT_FIRST] as const),
]);

/** Opt-outs of a section of the United States. */
export interface OptOuts {
  readonly sale: boolean;
  readonly sharing: boolean;
  readonly targeted: boolean;
  /** The browser's signal, as the section holds it. */
  readonly gpc: boolean;
}

/** Is there a section of this id that `readOptOuts` knows? */
export function hasOptOuts(id: number): boolean {
  return LAYOUTS.has(id);
}

/** What a section says; undefined if it cannot be read. */
export function readOptOuts(id: number, section: string): OptOuts | undefined {
  const layout = LAYOUTS.get(id);
  if (layout === undefined) return undefined;
  const [core = "", ...rest] = section.split(".", 4);
  try {
    const bits = new Bits(core);
    if (!layout.versions.includes(bits.int(6))) return undefined;
    const optedOut = (at: number | undefined): boolean => {
      if (at === undefined) return false;
      bits.at = at;
      // 0: does not apply; 1: opted out; 2: did not; 3 is no value, and so a doubt.
      const answer = bits.int(2);
      return answer === 1 || answer === 3;
    };
    return {
      sale: optedOut(layout.sale),
      sharing: optedOut(layout.sharing),
      targeted: optedOut(layout.targeted),
      gpc: rest.some(isGpc),
    };
  } catch (error) {
    if (error instanceof BitsError) return undefined;
    throw error;
  }
}

/** A subsection of type 1 whose bit is set. */
function isGpc(segment: string): boolean {
  const bits = new Bits(segment);
  return bits.int(2) === 1 && bits.bit();
}
