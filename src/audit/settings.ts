// What an audit is told: all of it checked by the command line.
import type { Catalogue } from "../catalogue/types.ts";
import type { Buttons } from "./answer.ts";
import type { Resolve } from "./proxy.ts";
import type { AuditState } from "./types.ts";

export interface AuditSettings {
  /** Where the crawl begins: `http:` or `https:`. */
  readonly urls: readonly string[];
  /** The binary of the browser. */
  readonly browser: string;
  readonly states: readonly AuditState[];
  /** True: each state with the signal `Sec-GPC: 1` too. */
  readonly gpc: boolean;
  /** Pages at most. */
  readonly pages: number;
  /** Browsers at a time. */
  readonly parallel: number;
  /** Milliseconds for a page to load. */
  readonly timeout: number;
  /** How long nothing may move before a page counts as quiet, in milliseconds. */
  readonly quiet: number;
  readonly catalogue?: Catalogue;
  /** Address of the policy whose text is compared. Default: assent's, where the site has it. */
  readonly policy?: string;
  /** Further hosts that are the site's own. */
  readonly ownHosts: readonly string[];
  /** The name of the cookie that holds the visitor's answer. */
  readonly consentCookie: string;
  readonly buttons: Buttons;
  readonly resolve: Resolve;
  readonly ignoreCertificateErrors: boolean;
  readonly language: string;
}

/** Told how far an audit has got. */
export type OnProgress = (done: number, total: number) => void;
