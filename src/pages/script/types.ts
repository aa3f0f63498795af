// What the script gives to the site's own code, as `window.assent`.
import type { Status } from "../../decide/types.ts";

/** The consent in this page. */
export interface BrowserState {
  readonly status: Status;
  /** Ids of the categories and services that may be used now. */
  readonly allowed: readonly string[];
}

/**
 * An answer: to everything; a whole new one, in which what is not granted is refused; or "yes" to
 * something, on top of what holds.
 */
export type BrowserChoice =
  | "accept"
  | "refuse"
  | "withdraw"
  | {
      readonly categories?: Readonly<Record<string, boolean>>;
      readonly services?: Readonly<Record<string, boolean>>;
    }
  | { readonly allow: string | readonly string[] };

/**
 * `window.assent`. Each change is also announced as the event `assent:change` on `document`, with
 * the new state as its `detail`.
 *
 * @example
 * if (window.assent.allows("youtube")) startPlayer();
 */
export interface BrowserConsent {
  readonly state: BrowserState;
  /** May this category or service be used now? Unknown ids: false. */
  allows(id: string): boolean;
  /**
   * Answers for the visitor, whose act it has to be. Rejects if the answer was not stored. Loads the
   * page anew where something was taken back that it may have loaded.
   */
  decide(choice: BrowserChoice): Promise<BrowserState>;
  /** Calls `listener` with each new state; returns what ends that. */
  onChange(listener: (state: BrowserState) => void): () => void;
}
