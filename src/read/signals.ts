// What the browser says by itself: Sec-GPC (W3C Global Privacy Control) and, where the site opted in, DNT.
import type { RequestLike, Signals } from "./types.ts";

/** Which signals the site reads. */
export interface SignalSettings {
  readonly gpc: boolean;
  readonly dnt: boolean;
}

/**
 * The signals of a request. Only the exact field value `1` counts, and of several fields one such is
 * enough ("The Sec-GPC Header Field"); anything else is as if absent, so that `DNT: 0` grants nothing.
 */
export function readSignals(request: RequestLike, settings: SignalSettings): Signals {
  return {
    gpc: settings.gpc && isOne(request, "sec-gpc"),
    dnt: settings.dnt && isOne(request, "dnt"),
  };
}

/**
 * Node joins repeated fields to "1, 1", which one field may also say without meaning it: the raw
 * fields tell them apart. The joined form is looked at first since it is all a stand-in may have.
 */
function isOne({ headers, rawHeaders }: RequestLike, name: string): boolean {
  const joined: unknown = headers[name];
  if (joined === "1") return true;
  if (Array.isArray(joined) && joined.includes("1")) return true;
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    if (rawHeaders[i + 1] === "1" && rawHeaders[i]?.toLowerCase() === name) return true;
  }
  return false;
}
