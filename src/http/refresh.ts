// Refresh, as a header or a `meta`: where a timed navigation goes. Browsers part on what may stand before the address,
// on which quote ends it and on what counts as white space, so every address that one of them may read is given.

/**
 * The addresses that browsers may read in a Refresh value; empty if it only reloads the page. HTML §4.2.5.3 has one
 * reading; Chromium ends the time at any separator and the address at the *last* quote.
 */
export function refreshUrls(value: string): string[] {
  const urls = new Set<string>();
  const from = skipBlanks(value, 0);
  let at = from;
  while (at < value.length && !isSeparator(value, at) && !isBlank(value, at)) at++;
  if (!isTime(value, from, at)) return [];
  at = skipBlanks(value, at);
  if (at < value.length && isSeparator(value, at)) at = skipBlanks(value, at + 1);
  addAddress(value, at, urls);
  return [...urls];
}

/** True for what some browser reads as a number of seconds: nothing at all may be none. */
function isTime(value: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!"0123456789.+-eE".includes(value.charAt(i))) return false;
  return true;
}

/** Adds what browsers may take for the address that begins at `from`. */
function addAddress(value: string, from: number, urls: Set<string>): void {
  if (from >= value.length) return;
  let start = from;
  if (value.slice(from, from + 3).toLowerCase() === "url") {
    const equals = skipBlanks(value, from + 3);
    if (value[equals] === "=") start = skipBlanks(value, equals + 1);
  }
  const quote = value[start];
  if (quote !== '"' && quote !== "'") {
    if (start < value.length) urls.add(value.slice(start));
    return;
  }
  const open = start + 1;
  const first = value.indexOf(quote, open);
  const last = value.lastIndexOf(quote);
  urls.add(value.slice(open));
  if (first !== -1) urls.add(value.slice(open, first));
  if (last > start) urls.add(value.slice(open, last));
}

function skipBlanks(value: string, from: number): number {
  let at = from;
  while (at < value.length && isBlank(value, at)) at++;
  return at;
}

/** Controls, the space, and what Unicode has besides: some browsers trim all of it. */
function isBlank(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  return code <= 32 || (code > 126 && value.charAt(at).trim() === "");
}

function isSeparator(value: string, at: number): boolean {
  return value[at] === ";" || value[at] === ",";
}
