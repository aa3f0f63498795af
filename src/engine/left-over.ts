// Cookies that an answer has refused and the browser still sends: the lines that delete them.

import { expireNamed, expireSeen } from "../gate/cookies/expire-cookies.ts";
import type { RequestState } from "./request-state.ts";

/** Lines for what is refused and still sent, and for another system's cookies, where a decision is ours now. */
export function leftOver(state: RequestState): readonly string[] {
  const { isForeign, settings } = state.tools;
  const { stored, other, cookies } = state.facts;
  const isOurs = stored.kind === "decision" && other?.system === undefined;
  if (isForeign === undefined || settings.interop?.expire !== true || !isOurs)
    return expireSeen(state);
  const names = new Set(cookies.flatMap(({ name }) => (isForeign(name) ? [name] : [])));
  return [...expireSeen(state), ...expireNamed([...names], state)];
}
