// Matching with `*`, in linear time whatever the input: no regular expression, no backtracking.

/** A pattern cut at its stars: `"visitor_id*-hash"` → `["visitor_id", "-hash"]`. Runs of stars count as one. */
export function splitAtStars(pattern: string): readonly string[] {
  return pattern.split(/\*+/);
}

/**
 * Does `text` have the form of `parts`, with anything (or nothing) between them? Each part is taken
 * where it occurs first; with no wildcard but "any run" that finds a match if there is one.
 *
 * @param end `"anchored"`: the last part must end the text; `"open"`: anything may follow.
 */
export function matchesParts(
  text: string,
  parts: readonly string[],
  end: "anchored" | "open",
): boolean {
  const first = parts[0] ?? "";
  if (!text.startsWith(first)) return false;
  const last = parts.length - 1;
  if (last <= 0) return end === "open" || text.length === first.length;
  let at = first.length;
  const middle = end === "anchored" ? last : last + 1;
  for (let i = 1; i < middle; i++) {
    const part = parts[i] ?? "";
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (end === "open") return true;
  const tail = parts[last] ?? "";
  return text.length - tail.length >= at && text.endsWith(tail);
}
