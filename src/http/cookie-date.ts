// The lenient date of Expires (RFC 6265bis 5.1.1): the one way browsers read it.

import { memoize } from "../util/memoize.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// delimiter = %x09 / %x20-2F / %x3B-40 / %x5B-60 / %x7B-7E
const DELIMITERS = /[\t\u0020-\u002F\u003B-\u0040\u005B-\u0060\u007B-\u007E]+/;
// Each production may be followed by a non-digit and anything after it.
const TIME = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/;
const DAY_OF_MONTH = /^(\d{1,2})(?:\D|$)/;
const YEAR = /^(\d{2,4})(?:\D|$)/;

/**
 * Reads an Expires value as a browser does: any order, any delimiters, two-digit years.
 * Returns milliseconds since 1970, or undefined if a browser would ignore the attribute.
 */
export const parseCookieDate: (text: string) => number | undefined = memoize(200, readDate);

function readDate(text: string): number | undefined {
  let time: readonly [number, number, number] | undefined;
  let day: number | undefined;
  let month: number | undefined;
  let year: number | undefined;
  for (const token of text.split(DELIMITERS)) {
    if (token === "") continue;
    const clock = time === undefined ? TIME.exec(token) : null;
    if (clock !== null) {
      time = [Number(clock[1]), Number(clock[2]), Number(clock[3])];
      continue;
    }
    const dayMatch = day === undefined ? DAY_OF_MONTH.exec(token) : null;
    if (dayMatch !== null) {
      day = Number(dayMatch[1]);
      continue;
    }
    const monthIndex = month === undefined ? MONTHS.indexOf(token.slice(0, 3).toLowerCase()) : -1;
    if (monthIndex !== -1) {
      month = monthIndex;
      continue;
    }
    const yearMatch = year === undefined ? YEAR.exec(token) : null;
    if (yearMatch !== null) year = Number(yearMatch[1]);
  }
  if (time === undefined || day === undefined || month === undefined || year === undefined) {
    return undefined;
  }
  if (year >= 70 && year <= 99) year += 1900;
  else if (year <= 69) year += 2000;
  const [hour, minute, second] = time;
  if (day < 1 || day > 31 || year < 1601 || hour > 23 || minute > 59 || second > 59) {
    return undefined;
  }
  const date = new Date(Date.UTC(year, month, day, hour, minute, second));
  // 31 February is no date: the algorithm fails where the parts do not name a day.
  return date.getUTCDate() === day ? date.getTime() : undefined;
}

/** The form servers write: `Thu, 01 Jan 1970 00:00:00 GMT`. */
export function formatCookieDate(time: number): string {
  return new Date(time).toUTCString();
}
