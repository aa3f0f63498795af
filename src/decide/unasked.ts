// A state in which the visitor is not asked here: another system asks, or the next request will tell more.
import type { ConsentState } from "./types.ts";

/** The same state can come with many requests: one answer for it, so that pages are kept for it. */
const known = new WeakMap<ConsentState, ConsentState>();

/** The same state, with nothing to ask. */
export function withoutPrompt(state: ConsentState): ConsentState {
  if (!state.needsPrompt) return state;
  let unasked = known.get(state);
  if (unasked === undefined) {
    unasked = Object.freeze({ ...state, needsPrompt: false, asks: Object.freeze([]) });
    known.set(state, unasked);
  }
  return unasked;
}
