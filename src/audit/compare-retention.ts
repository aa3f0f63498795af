// Does it live longer than was said?
import { parseRetention } from "../catalogue/retention.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { match } from "../services/index.ts";
import { grouped, whereSeen } from "./grouped.ts";
import type { Finding, Judged } from "./types.ts";

const DAY = 86_400;
/** What authorities accept at most for cookies that need no renewed consent (CNIL, guidelines of 17 September 2020). */
const LONGEST = parseRetention("13 months") ?? Infinity;
/** Seconds by which clocks and rounding may differ. */
const TOLERANCE = 60;

/** Cookies that outlive their declaration: the catalogue's, else the ready-made service's, else 13 months. */
export function retentionFindings(
  judged: readonly Judged[],
  catalogue: Catalogue | undefined,
): readonly Finding[] {
  return grouped(judged, ({ kind, host, name }) =>
    kind === "cookie" ? `${host} ${name ?? ""}` : undefined,
  ).flatMap((group): Finding[] => {
    const [{ name = "", host, owner, own }] = group;
    const life = Math.max(0, ...group.map(({ lifetime = 0 }) => lifetime));
    const declared =
      catalogue === undefined
        ? own || owner.importName !== undefined
          ? match({ cookie: name })?.cookie
          : undefined
        : catalogue.index.cookie(name);
    // Of names that nobody can attribute no life is declared.
    const isPending = declared?.service.id === "(pending)";
    const limit = Math.min(isPending ? Infinity : (declared?.retention ?? Infinity), LONGEST);
    if (life <= limit + TOLERANCE) return [];
    const said =
      declared === undefined || isPending || declared.retention > LONGEST
        ? "13 months are the most that is accepted"
        : `declared is ${JSON.stringify(declared.cookie.retention)}`;
    return [
      {
        kind: "retention",
        subject: name,
        owner: owner.name,
        what: `The cookie ${name} on ${host} lives ${describeLife(life)}; ${said}.`,
        ...whereSeen(group),
      },
    ];
  });
}

/** Seconds in the words of a catalogue: `"session"`, `"30 minutes"`, `"365 days"`. */
export function describeLife(seconds: number): string {
  if (seconds === 0) return "session";
  if (seconds >= 2 * DAY) return plural(Math.round(seconds / DAY), "day");
  if (seconds >= 2 * 3600) return plural(Math.round(seconds / 3600), "hour");
  if (seconds >= 120) return plural(Math.round(seconds / 60), "minute");
  return plural(Math.max(1, Math.round(seconds)), "second");
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
