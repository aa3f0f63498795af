// Inline scripts and event handlers: blocked if a declared snippet says whose they are, or if they
// themselves send the browser to a gated host: a URL written where JavaScript loads something. A mere
// mention of a host (configuration, a template string, a link) is left alone.
//
// The script is read once, for literals that begin like an address; around each a bounded piece of code is looked at.

import type { HostAnswer, Refusal } from "../../types.ts";
import {
  addressAt,
  nextAddress,
  plainHost,
  quotesIn,
  type NextQuote,
  type ScriptAddress,
} from "./script-address.ts";
import { joinedAddress, wholeAddress } from "./script-joined.ts";
import { buildsElement, buildsLoader } from "./script-builds.ts";
import { decodedTexts } from "./script-decoded.ts";
import { isRequested, mayReach } from "./script-flow.ts";
import { writtenMarkup } from "./script-markup.ts";
import { isText, literalsIn, opensLiteral, type Literals } from "./script-literals.ts";
import { runsTexts } from "./script-runs.ts";
import { literalEnd, unescapeLiteral } from "./script-text.ts";
import { useOf } from "./script-use.ts";

/** What the inspection needs to know. */
export interface ScriptJudge {
  /** The refusal of a URL, if it may not be contacted, or if what a `data:` URL holds may not. */
  url(url: string): Refusal | undefined;
  /** What holds for every URL of this host. */
  host(host: string): HostAnswer;
  /** The refusal of the first embed in a piece of markup. */
  markup(html: string): Refusal | undefined;
}

/** A script that writes more pieces of markup than this is not read further: it may not run. */
const MOST_WRITES = 200;
/** A longer `data:` URL in a script is refused: nobody could say what is in the rest. */
const LONGEST_DATA = 1 << 20;
const NAMESPACE = "http://www.w3.org/";

/**
 * Why this script may not run now, by the addresses in it; undefined if it may. `nextQuote` finds the literals that
 * may begin like an address of a host that is not known to be free.
 */
export function refuseAddresses(
  code: string,
  judge: ScriptJudge,
  nextQuote: NextQuote = quotesIn(code),
): Refusal | undefined {
  let quoted: Refusal | undefined;
  /** Looked for once there is a reason to. */
  let builds: boolean | undefined;
  /** Where those literals open that are refused, and not loaded where they stand. */
  const opens: number[] = [];
  const places = new Places(code);
  for (let from = 0; ;) {
    const address = nextAddress(code, from, nextQuote);
    if (!address) break;
    from = address.end;
    if (address.isData) {
      if (useOf(code, address.open) !== "loads" || !places.isLiteral(address.open)) continue;
      const { refusal, end } = refuseData(code, address, judge);
      if (refusal) return refusal;
      from = end;
      continue;
    }
    const reason = refuse(code, address, judge);
    if (!reason) continue;
    // A quote in a literal or in a comment opens none.
    if (!places.isLiteral(address.open)) continue;
    const use = useOf(code, address.open);
    if (use !== "none" && (use === "loads" || (builds ??= buildsLoader(code)))) return reason;
    // Names of namespaces are compared, never fetched.
    if (address.text.startsWith(NAMESPACE)) continue;
    quoted ??= reason;
    opens.push(address.open);
  }
  if (quoted) {
    const isLoaded = buildsElement(code) && mayReach(code, opens, places.read);
    if (isLoaded || isRequested(code, opens, places.read)) return quoted;
  }
  let loads: boolean | undefined;
  let writes = 0;
  const inMarkup = (html: string): Refusal | undefined => {
    writes++;
    if (writes > MOST_WRITES) return quoted ?? { service: undefined, host: "inline script" };
    return judge.markup(html);
  };
  for (const text of decodedTexts(code)) {
    let refusal: Refusal | undefined;
    if (text.includes("<")) refusal = inMarkup(text);
    // Nobody disguises an address that they only mention: that the script loads something is enough.
    else if (isAddress(text) && (loads ??= LOADS.test(code))) refusal = judge.url(text);
    if (refusal) return refusal;
  }
  for (const html of writtenMarkup(code, (at) => places.isCode(at))) {
    const refusal = inMarkup(html);
    if (refusal) return refusal;
  }
  return undefined;
}

/** What a script can load by. A link to another page, hidden from robots, is none of it. */
const LOADS =
  /\b(?:createElement|Image|src|fetch|sendBeacon|import|importScripts|XMLHttpRequest)\b/;

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\/\S/i.test(text);
}

/** What is code in a script and what is text in it, looked for once there is a reason to. */
class Places {
  readonly #code: string;
  #literals: Literals | undefined;
  #runsTexts: boolean | undefined;

  constructor(code: string) {
    this.#code = code;
  }

  /** Does a literal open at this quote, or one in the text of a literal that may be run? */
  isLiteral(open: number): boolean {
    return opensLiteral(this.read, open) || this.#mayRun;
  }

  /** False for what is text only. */
  isCode(at: number): boolean {
    return !isText(this.read, at) || this.#mayRun;
  }

  get read(): Literals {
    return (this.#literals ??= literalsIn(this.#code));
  }

  get #mayRun(): boolean {
    return (this.#runsTexts ??= runsTexts(this.#code, this.read.spans));
  }
}

/** True if the literal whose quote is at `open` is an address that is refused, or one that nobody can tell. */
export function isRefusedAt(code: string, open: number, judge: ScriptJudge): boolean {
  const address = addressAt(code, open);
  return address !== undefined && (address.isData || refuse(code, address, judge) !== undefined);
}

function refuse(code: string, address: ScriptAddress, judge: ScriptJudge): Refusal | undefined {
  const joined = joinedAddress(code, address);
  if (joined !== undefined) return judge.url(joined);
  const name = plainHost(address.text);
  const host = name === "" ? "depends" : judge.host(name);
  if (host === "free") return undefined;
  return host === "depends" ? judge.url(wholeAddress(code, address)) : host;
}

function refuseData(
  code: string,
  { open, end }: ScriptAddress,
  judge: ScriptJudge,
): { readonly refusal: Refusal | undefined; readonly end: number } {
  const most = Math.min(code.length, open + LONGEST_DATA);
  const close = literalEnd(code, end, code.charCodeAt(open), most);
  if (close === open + LONGEST_DATA) {
    return { refusal: { service: undefined, host: "data:" }, end: close };
  }
  const refusal = judge.url(unescapeLiteral(code.slice(open + 1, close)));
  return { refusal, end: close };
}
