// Has the compiled code (pass.as) pass what it can of a window, which is several times as fast as the same in
// JavaScript. Where there is none, fast-scan.ts passes by itself what this would have passed.

import { compiled, handedOver, tell, wordAt } from "./compiled.ts";
import { ANYWHERE_DATA, type FastJudge } from "./prefilter.ts";
import { SCRIPT_WRITERS } from "../scripts/script-markup.ts";

/** Shorter documents are not worth the handing over. */
const SHORTEST = 256;
const NAMES = 0x400;
const DATA_LETTERS = 0x4400;
const LOADING = 0x5400;
const KNOWN = 0x5600;
const SCRIPT_PLACE = 0x7c00;

// What it may do.
const PATHS = 1;
const TEXTS = 2;
const SEARCHES = 4;

// What is told besides an offset.
const OPENED = 2;
const LINK = 3;
const UNFINISHED = 4;
const BUTTON = 24;
const BUTTON_OPENED = 16;
const JUDGE = 32;

/** What passed tags change. */
export interface PassState {
  inAnchor: boolean;
  inButton: boolean;
}

/**
 * Tells the compiled code, once, what is to be done at which tags: by the slots of their names (`slotOf` in
 * fast-scan.ts), with the `known` names that some of these stand for, and by the attributes that load on those.
 */
export function prepareQuickPass(
  slots: Uint8Array,
  known: readonly string[],
  loadingLengths: Int32Array,
): void {
  if (!compiled) return;
  tell(NAMES, slots);
  for (const [i, name] of known.entries()) tell(KNOWN + i * 16, new TextEncoder().encode(name));
  tell(LOADING, new Uint8Array(loadingLengths.buffer));
  const lazy = new Uint32Array(1 << 10);
  for (const name of ANYWHERE_DATA) {
    const pair = ((name.charCodeAt(5) & 31) << 5) | (name.charCodeAt(6) & 31);
    lazy[pair] = (lazy[pair] as number) | (1 << (name.length & 31));
  }
  tell(DATA_LETTERS, new Uint8Array(lazy.buffer));
}

/**
 * Passes text and tags from `from` on. `texts`: all readers agree on where scripts and style sheets end, whose bytes
 * can be searched as they are.
 *
 * @returns the offset of the `<` that has to be looked at, or the bytes' length; `from` if there is no quick way.
 */
export function wasmScan(
  bytes: Uint8Array,
  from: number,
  state: PassState,
  judge: FastJudge,
  texts: boolean,
): number {
  const { length } = bytes;
  if (!compiled || length < SHORTEST) return from;
  let at = from;
  for (;;) {
    if (!handedOver.holds(bytes, at, at + 1)) handedOver.load(bytes, at, length);
    const { shift, to } = handedOver;
    const result = compiled.pass(at + shift, to + shift, prepare(judge, texts));
    if ((result & (LINK | BUTTON)) !== 0) remember(result, state);
    at = (result >>> 6) - shift;
    if ((result & JUDGE) !== 0) {
      const end = wordAt(SCRIPT_PLACE + 4) - shift;
      const after = wordAt(SCRIPT_PLACE + 8) - shift;
      if (judge.refusesScript(bytes, wordAt(SCRIPT_PLACE) - shift, end)) return at;
      at = after;
      continue;
    }
    // What runs out of the segment goes on in the next, but a tag that is longer than one.
    if ((result & UNFINISHED) === 0 || to === length || at === handedOver.from) return at;
    handedOver.load(bytes, at, length);
  }
}

/** Puts this judge's tables where they are looked for, since another one's may be there. */
function prepare(judge: FastJudge, texts: boolean): number {
  const { snippets } = judge;
  judge.freeHosts.prepare();
  snippets?.prepare();
  if (texts) SCRIPT_WRITERS.prepare();
  return (judge.plainPathsAllowed ? PATHS : 0) | (texts ? TEXTS : 0) | (snippets ? SEARCHES : 0);
}

function remember(result: number, state: PassState): void {
  if ((result & LINK) !== 0) state.inAnchor = (result & LINK) === OPENED;
  if ((result & BUTTON) !== 0) state.inButton = (result & BUTTON) === BUTTON_OPENED;
}
