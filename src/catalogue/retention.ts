// How long a declared cookie may live: "13 months" → seconds.

const DAY = 86_400;

/** A mean year, so that 13 months are 396 days (13 × 365.25 / 12, rounded up). */
const MONTH = (365.25 / 12) * DAY;

const SECONDS: ReadonlyMap<string, number> = new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", DAY],
  ["week", 7 * DAY],
  ["month", MONTH],
  ["year", 12 * MONTH],
]);

// At most five digits: a bound, and enough for a century in days.
const DURATION = /^(\d{1,5}) +(second|minute|hour|day|week|month|year)s?$/;

/** Said in error messages: what `parseRetention` understands. */
export const RETENTION_EXAMPLES =
  '"session", "persistent", "various", "unknown", "expires immediately", "30 minutes", "24 hours", "365 days", "13 months" or "1 year"';

/**
 * The longest life of a cookie in seconds, from the words of a cookie policy; singular or plural,
 * in any case. `0` is "until the browser closes" (`"session"`, `"expires immediately"`), `Infinity` is
 * "no end named" (`"persistent"`, `"various"`, `"unknown"`). Months and years are mean ones, rounded up to whole days.
 * Undefined if the text is none of these.
 */
export function parseRetention(text: string): number | undefined {
  const words = text.trim().toLowerCase();
  if (words === "session" || words === "expires immediately") return 0;
  if (words === "persistent" || words === "various" || words === "unknown") return Infinity;
  const [, digits = "", unit = ""] = DURATION.exec(words) ?? [];
  const seconds = Number(digits) * (SECONDS.get(unit) ?? 0);
  if (seconds === 0) return undefined;
  return unit === "month" || unit === "year" ? Math.ceil(seconds / DAY) * DAY : seconds;
}
