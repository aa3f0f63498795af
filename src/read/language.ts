// Accept-Language -> one of the languages the pages have.
import Negotiator from "negotiator";

/** Longer headers come from no browser; negotiation takes time in proportion. */
const maxLength = 1000;

/**
 * The language of `available` that the visitor prefers, by RFC 9110 12.5.4; `fr-CA` finds `fr`.
 * `fallback` if the header is absent, garbled, or names none of them.
 */
export function pickLanguage(
  acceptLanguage: string | undefined,
  available: readonly string[],
  fallback: string,
): string {
  if (typeof acceptLanguage !== "string" || acceptLanguage.length > maxLength) return fallback;
  // Of equally welcome languages (`*`) negotiator takes the first.
  const ordered = available.includes(fallback)
    ? [fallback, ...available.filter((language) => language !== fallback)]
    : available;
  const negotiator = new Negotiator({ headers: { "accept-language": acceptLanguage } });
  return negotiator.language(ordered) ?? fallback;
}
