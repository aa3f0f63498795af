// A decision that another consent system stored becomes one of ours: recorded as imported, before anybody is answered.

import { carried } from "./decision.ts";
import type { Decision } from "../decide/types.ts";
import { newSubjectId } from "../read/consent-cookie.ts";
import type { RequestInput, VisitTools } from "./request-input.ts";
import { placeOf } from "./place.ts";
import type { Circumstances } from "./recorded-answer.ts";

/**
 * Is a decision to be imported with this request? Only pages import, since what a page loads comes many at a time; and
 * none does while a privacy signal is on the request, which is newer.
 */
export function importsWith(
  visit: Pick<Circumstances, "facts">,
  { request }: Pick<RequestInput, "request">,
): boolean {
  if (request.method !== "GET" || placeOf(request) !== "page") return false;
  // Without fetch metadata (plain HTTP, old browsers), an image looks like a page but for this.
  const { "sec-fetch-dest": destination, accept = "" } = request.headers;
  if (destination === undefined && !accept.includes("text/html")) return false;
  const { other, signals } = visit.facts;
  return other?.isNew === true && !signals.gpc && !signals.dnt;
}

/**
 * The imported decision, recorded. Where the ledger fails, its refusals: a consent that cannot be proved is none
 * (GDPR art. 7(1)), and the next page tries again.
 */
export async function recordImport(
  tools: VisitTools,
  { facts, site, input }: Circumstances,
  decision: Decision,
): Promise<{ readonly decision: Decision; readonly isRecorded: boolean }> {
  const { settings } = tools;
  const { system = "", time } = facts.other ?? {};
  const made = { ...decision, id: newSubjectId() };
  try {
    await tools.record({
      event: "imported",
      decision: made,
      validFor: settings.validFor,
      language: input.language(),
      region: facts.region,
      site,
      request: input.request,
      form: undefined,
      before: undefined,
      source: { system, time },
    });
    return { decision: carried(made, settings.ledger !== undefined), isRecorded: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    settings.onWarning(`the ledger failed, a decision (imported) is not recorded: ${reason}`);
    return { decision: refusalsOf(decision), isRecorded: false };
  }
}

function refusalsOf(decision: Decision): Decision {
  return {
    ...decision,
    categories: refused(decision.categories),
    services: refused(decision.services),
  };
}

function refused(answers: Decision["categories"]): Decision["categories"] {
  return Object.fromEntries(Object.entries(answers).filter(([, granted]) => !granted));
}
