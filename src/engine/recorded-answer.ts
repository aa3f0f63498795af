// What a visitor answers becomes a decision, and is in the ledger before anybody is told.

import { carried, decisionOf, eventOf, lifetimeOf, wholeSeconds } from "./decision.ts";
import type { ConsentState, Decision } from "../decide/types.ts";
import type { Catalogue } from "../catalogue/types.ts";
import type { Site } from "../gate/types.ts";
import type { LedgerEvent, Recorded } from "../ledger/ledger.ts";
import { ONCE } from "./own-cookies.ts";
import type { Facts } from "../read/types.ts";
import type { Choice } from "../routes/types.ts";
import type { RequestInput, VisitTools } from "./request-input.ts";

/** In what circumstances the visitor answers. */
export interface Circumstances {
  readonly facts: Facts;
  readonly state: ConsentState;
  /** As the visitor is shown it: with the exemptions that hold for them. */
  readonly catalogue: Catalogue;
  readonly site: Site;
  readonly input: RequestInput;
}

/**
 * The decision that an answer makes, recorded. Rejects where the ledger fails, unless it is a refusal: that holds even
 * if it cannot be proved; a consent that cannot be proved is none (GDPR art. 7(1)).
 */
export async function recordChoice(
  tools: VisitTools,
  now: Circumstances,
  choice: Choice,
  formKey: string | undefined,
): Promise<Decision> {
  const { settings } = tools;
  const decision = decide(tools, now, choice);
  const event = eventOf(choice, decision, now.state, now.facts);
  try {
    const validFor = lifetimeOf(decision, settings.validFor, now.state.rules);
    const known = await record(tools, now, { event, decision, validFor, form: formKey });
    // The same answer sent twice: the visitor gets the id and the time that the ledger has.
    const held = known ? { ...decision, id: known.subject, time: known.time } : decision;
    return carried(held, settings.ledger !== undefined);
  } catch (error) {
    settings.onWarning(
      `the ledger failed, a decision (${event}) is not recorded: ${messageOf(error)}`,
    );
    if (event !== "refused" && event !== "withdrawn") throw error;
    return carried(decision, true);
  }
}

/** Records that a service is loaded once; the token by which the page at `path` knows. Rejects where the ledger fails. */
export async function recordRelease(
  tools: VisitTools,
  now: Circumstances,
  serviceId: string,
  path: string,
  formKey: string | undefined,
): Promise<string> {
  const time = tools.settings.now();
  const before = decide(tools, now, { act: "refuse", method: "placeholder" });
  const decision: Decision = {
    ...before,
    time: wholeSeconds(time),
    method: "placeholder",
    categories: {},
    services: { [serviceId]: true },
  };
  // Without a text of the form, two releases in a row are two.
  const form = formKey === "" ? undefined : formKey;
  await record(tools, now, { event: "embed-released", decision, validFor: ONCE, form });
  return tools.onceCodec.encode(serviceId, path, time + ONCE * 1000);
}

function decide({ settings }: VisitTools, now: Circumstances, choice: Choice): Decision {
  const { facts, catalogue, state } = now;
  const { regime, rules } = state;
  return decisionOf(choice, { catalogue, facts, regime, rules, now: settings.now() });
}

interface Entry {
  readonly event: LedgerEvent;
  readonly decision: Decision;
  /** Seconds. */
  readonly validFor: number;
  readonly form: string | undefined;
}

function record(
  tools: VisitTools,
  { facts: { stored, region }, state: { rules }, site, catalogue, input }: Circumstances,
  entry: Entry,
): Promise<Recorded | undefined> {
  return tools.record({
    ...entry,
    before: stored.kind === "decision" ? stored.decision : undefined,
    language: input.language(),
    region,
    shown: { catalogue, rules },
    site,
    request: input.request,
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
