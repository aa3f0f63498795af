// What the gates let through, which they tell nobody: seen by a judge that looks over the shoulder of the real one.
import type { LoadKind } from "../catalogue/types.ts";
import type { Judge, Site } from "../gate/types.ts";

/**
 * The same answers, with every address of a third party that may be contacted told to `allowed`. It forgets nothing and
 * answers nothing for whole hosts, so each address is asked for, with what it is loaded as: slower, and for development.
 */
export function watchedJudge(
  judge: Judge,
  site: Pick<Site, "isFirstParty">,
  allowed: (host: string, path: string, loads: LoadKind | undefined) => void,
): Judge {
  return {
    url(url, base, loads) {
      const refusal = judge.url(url, base, loads);
      if (refusal === undefined) tell(url, base, loads);
      return refusal;
    },
    host(hostname) {
      const answer = judge.host(hostname);
      return answer === "free" && !site.isFirstParty(hostname) ? "depends" : answer;
    },
    service: (service) => judge.service(service),
  };

  function tell(url: string, base: string, loads: LoadKind | undefined): void {
    let parsed: URL;
    try {
      parsed = new URL(url, base);
    } catch {
      return;
    }
    const { protocol, hostname, pathname } = parsed;
    if (!/^(?:https?|wss?):$/.test(protocol) || site.isFirstParty(hostname)) return;
    allowed(hostname, pathname, loads);
  }
}
