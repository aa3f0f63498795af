// Dates, durations and lists as people of a language write them.
import type { Texts } from "./text/types.ts";

const HOUR = 3_600;
const DAY = 86_400;
const MONTH = (365.25 / 12) * DAY;
const MOST_FORMATS = 200;
const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

const FULL_STOPS = new Map([
  ["hi", "।"],
  ["ja", "。"],
  ["zh", "。"],
]);

/** The day of `time` (milliseconds since 1970), in UTC: "22 November 2026". */
export function formatDate(time: number, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return "";
  return dateFormat(language).format(date);
}

const dateFormat = remembered(
  (language) => new Intl.DateTimeFormat(locale(language), { dateStyle: "long", timeZone: "UTC" }),
);

/** A `YYYY-MM-DD` of the catalogue; anything else as it was written. */
export function formatDay(day: string, language: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? formatDate(Date.parse(`${day}T00:00:00Z`), language) || day
    : day;
}

/** "6 months", "10 days", "1 minute": the largest unit that stays true. */
export function formatDuration(seconds: number, language: string): string {
  if (seconds < HOUR) return formatUnit(Math.max(1, Math.round(seconds / 60)), "minute", language);
  if (seconds < DAY) return formatUnit(Math.round(seconds / HOUR), "hour", language);
  const months = seconds / MONTH;
  const inMonths = months >= 1 && Math.abs(Math.round(months) * MONTH - seconds) < 2 * DAY;
  return inMonths
    ? formatUnit(Math.round(months), "month", language)
    : formatUnit(Math.round(seconds / DAY), "day", language);
}

/** A retention of the catalogue ("13 months", "session") in the words of the page. */
export function formatRetention(retention: string, texts: Texts, language: string): string {
  const words = retention.trim().toLowerCase();
  if (words === "session") return texts.retention.session;
  if (words === "persistent") return texts.retention.persistent;
  if (words === "various") return texts.retention.various;
  if (words === "unknown") return texts.retention.unknown;
  if (words === "expires immediately") return texts.retention.immediately;
  const [, count, unit] =
    /^(\d{1,6}) ?(second|minute|hour|day|week|month|year)s?$/.exec(words) ?? [];
  return count === undefined || unit === undefined
    ? retention
    : formatUnit(Number(count), unit, language);
}

/** Whether a cookie goes with the browser's window: "session" or "persistent"; nothing where that varies or is unknown. */
export function retentionKind(retention: string, texts: Texts): string | undefined {
  const words = retention.trim().toLowerCase();
  if (["various", "unknown", "expires immediately"].includes(words)) return undefined;
  return words === "session" ? texts.retention.ofSession : texts.retention.ofPersistent;
}

/** "Matomo, YouTube and 3 more". */
export function formatList(items: readonly string[], language: string): string {
  return listFormat(language).format(items);
}

/** What ends a sentence, or a short title before one. */
export function fullStop(language: string): string {
  return FULL_STOPS.get(language.split("-", 1)[0] ?? "") ?? ".";
}

/** Which way the language is written. */
export function direction(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-", 1)[0] ?? "") ? "rtl" : "ltr";
}

const listFormat = remembered(
  (language) => new Intl.ListFormat(locale(language), { style: "long", type: "conjunction" }),
);

function formatUnit(count: number, unit: string, language: string): string {
  return unitFormat(`${unit} ${language}`).format(count);
}

const unitFormat = remembered((key) => {
  const [unit = "", language = ""] = key.split(" ", 2);
  return new Intl.NumberFormat(locale(language), { style: "unit", unit, unitDisplay: "long" });
});

/** Making a format takes as long as gating a page: those that were needed once are needed again. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let format = made.get(key);
    if (format === undefined) {
      format = make(key);
      // Languages may come from a site's own function: there is an end to remembering.
      if (made.size < MOST_FORMATS) made.set(key, format);
    }
    return format;
  };
}

/**
 * A tag that Intl accepts: an unknown or malformed one must not take a page down. English dates
 * begin with the day.
 */
function locale(language: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(language);
    return tag === undefined || tag === "en" ? "en-GB" : tag;
  } catch {
    return "en-GB";
  }
}
