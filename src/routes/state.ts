// The consent of this request as JSON, for the site's own scripts.
import type { ConsentState, Reason } from "../decide/types.ts";
import type { RouteHost } from "./types.ts";

interface Answer {
  readonly allowed: boolean;
  readonly reason: Reason;
}

/**
 * What `GET {prefix}/state` and every JSON answer hold. The subject's id stays out: no script needs
 * it.
 */
export interface StateReport extends Pick<
  ConsentState,
  "status" | "source" | "needsPrompt" | "regime" | "signals"
> {
  /** When the decision in force was made, ISO 8601; null without one. */
  readonly decided: string | null;
  readonly categories: Readonly<Record<string, Answer>>;
  readonly services: Readonly<Record<string, Answer & { readonly category: string }>>;
}

/** Categories and services that may be used now. */
export function allowedIds({ catalogue, consent }: RouteHost): ReadonlySet<string> {
  const ids = [...catalogue.categories, ...catalogue.services].map(({ id }) => id);
  return new Set(ids.filter((id) => consent.allows(id)));
}

/** By what the responses that come from here on mark what is theirs, for the browser's script. */
export function keyReport({ pageKey }: RouteHost): { readonly key?: string } {
  return pageKey === undefined ? {} : { key: pageKey };
}

/** Reads `host.consent` anew, so that it tells what holds after a decision of this very request. */
export function stateReport(host: RouteHost): StateReport {
  const { catalogue, consent } = host;
  const answer = (id: string): Answer => ({
    allowed: consent.allows(id),
    reason: consent.reason(id),
  });
  return {
    status: consent.status,
    source: consent.source,
    needsPrompt: consent.needsPrompt,
    regime: consent.regime,
    signals: consent.signals,
    decided: consent.decision ? new Date(consent.decision.time).toISOString() : null,
    categories: Object.fromEntries(catalogue.categories.map(({ id }) => [id, answer(id)])),
    services: Object.fromEntries(
      catalogue.services.map(({ id, category }) => [id, { category, ...answer(id) }]),
    ),
  };
}
