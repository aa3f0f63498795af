// What would be refused if one service more were allowed.

import type { ServiceDeclaration } from "../../../catalogue/types.ts";
import type { Judge, Refusal } from "../../types.ts";

/** The same judge, as if this service were allowed. */
export function allowing(judge: Judge, service: ServiceDeclaration): Judge {
  const others = (refusal: Refusal | undefined): Refusal | undefined =>
    refusal?.service === service ? undefined : refusal;
  return {
    url: (url, base, loads) => others(judge.url(url, base, loads)),
    host: (hostname) => {
      const answer = judge.host(hostname);
      return typeof answer === "object" ? (others(answer) ?? "free") : answer;
    },
    service: (asked) => others(judge.service(asked)),
  };
}
