// Which consent cookie counts, when a request carries several.
import { NO_SUBJECT } from "./consent-cookie.ts";
import type { ConsentCodec } from "./consent-cookie.ts";
import type { CookiePair, Decision, Stored } from "./types.ts";

/** Cookies of our name that are looked at: host, domain and path variants make fewer. */
const maxCookies = 16;

/**
 * What the consent cookies of a request say together. A host cookie and one of a parent domain may
 * both be sent, in no reliable order (RFC 6265bis 5.8.3): of the valid ones the newest counts. Of two
 * with the same second the more refusing one does; if each grants what the other does not, neither.
 *
 * Another host of the same site can set one, too: what a decision of another subject refuses is no grant, however old it
 * is. Decisions without an id may be anybody's.
 */
export function readStored(
  pairs: readonly CookiePair[],
  cookieName: string,
  codec: ConsentCodec,
  now: number,
): Stored {
  const sent = pairs.filter(({ name }) => name === cookieName);
  if (sent.length === 0) return { kind: "none" };
  if (sent.length > maxCookies) return { kind: "invalid", why: "too many" };

  const stored = sent.map(({ value }) => codec.decode(value, now));
  const decisions = stored.flatMap((one) => (one.kind === "decision" ? [one.decision] : []));
  if (decisions.length === 0) return stored[0] ?? { kind: "none" };

  const newest = Math.max(...decisions.map(({ time }) => time));
  const latest = decisions.filter(({ time }) => time === newest);
  const decision = latest.find((one) => latest.every((other) => refusesAsMuch(one, other)));
  if (decision === undefined) return { kind: "invalid", why: "contradiction" };
  const others = decisions.filter((one) => one !== decision && !isSameSubject(one, decision));
  return { kind: "decision", decision: others.reduce(withoutRefused, decision) };
}

function isSameSubject(a: Decision, b: Decision): boolean {
  return a.id === b.id && a.id !== NO_SUBJECT;
}

/** `decision` without the grants that `other` refuses. What is left is nobody's in particular. */
function withoutRefused(decision: Decision, other: Decision): Decision {
  const refuses = [...Object.values(other.categories), ...Object.values(other.services)].includes(
    false,
  );
  if (!refuses || refusesAsMuch(decision, other)) return decision;
  // A service may be of a category that is refused: only a yes to the service itself says that it is not meant.
  const services = Object.entries(decision.services).filter(
    ([id, granted]) =>
      !granted ||
      !Object.values(other.categories).includes(false) ||
      answerOf(other.services, id) === true,
  );
  return {
    ...decision,
    id: NO_SUBJECT,
    categories: { ...decision.categories, ...refusalsIn(other.categories) },
    services: { ...Object.fromEntries(services), ...refusalsIn(other.services) },
  };
}

function refusalsIn(answers: Readonly<Record<string, boolean>>): Record<string, boolean> {
  return Object.fromEntries(Object.entries(answers).filter(([, granted]) => !granted));
}

function answerOf(answers: Readonly<Record<string, boolean>>, id: string): boolean | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** True if `a` grants nothing that `b` does not, and refuses all that `b` does. */
function refusesAsMuch(a: Decision, b: Decision): boolean {
  return (["categories", "services"] as const).every(
    (kind) => includesAnswers(b[kind], a[kind], true) && includesAnswers(a[kind], b[kind], false),
  );
}

function includesAnswers(
  outer: Readonly<Record<string, boolean>>,
  inner: Readonly<Record<string, boolean>>,
  answer: boolean,
): boolean {
  return Object.keys(inner).every(
    (id) => inner[id] !== answer || (Object.hasOwn(outer, id) && outer[id] === answer),
  );
}
