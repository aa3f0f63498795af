// The path of a page without what is one visitor's: what development pages and reports are counted by.

/** No page is told apart by more than this. */
const MOST_SEGMENTS = 8;
const LONGEST_SEGMENT = 40;

/**
 * A path by which pages of one kind are the same: `/orders/81723?pay=1` is `/orders/:number`. The query is left out;
 * numbers, identifiers, addresses of people and long texts are named by their kind, since they may be personal data.
 *
 * @example
 * pagePath("/news/2026/9f2c1c7e-0d8a-4a55-9a5e-1f2d3c4b5a69"); // "/news/:number/:id"
 */
export function pagePath(path: string): string {
  const end = path.search(/[?#]/);
  const segments = (end === -1 ? path : path.slice(0, end)).slice(0, 2000).split("/");
  const named = segments.slice(0, MOST_SEGMENTS + 1).map(kindOf);
  return named.join("/") + (segments.length > MOST_SEGMENTS + 1 ? "/…" : "");
}

function kindOf(segment: string): string {
  if (segment === "") return segment;
  if (/^\d+$/.test(segment)) return ":number";
  if (segment.includes("@") || /%40/i.test(segment)) return ":address";
  if (/^[\da-f-]{16,}$/i.test(segment)) return ":id";
  // Tokens mix cases and digits; words of a title do not.
  if (segment.length >= 16 && /\d/.test(segment) && /[A-Z]/.test(segment)) return ":id";
  return segment.length > LONGEST_SEGMENT ? ":text" : segment;
}
