// Refresh: where a timed navigation goes, read as the HTML standard's shared declarative refresh does.

/** The URL of a Refresh value; undefined if it only reloads the page, or is none. */
export function refreshUrl(value: string): string | undefined {
  const match = /^[\t\n\f\r ]*[\d.]*(.*)$/s.exec(value);
  let rest = match?.[1] ?? "";
  rest = rest.replace(/^[\t\n\f\r ]*[;,]?[\t\n\f\r ]*/, "");
  if (rest === "") return undefined;
  const url = /^url[\t\n\f\r ]*=[\t\n\f\r ]*(.*)$/is.exec(rest)?.[1] ?? rest;
  const quote = url[0];
  if (quote !== '"' && quote !== "'") return url;
  const end = url.indexOf(quote, 1);
  return end === -1 ? url.slice(1) : url.slice(1, end);
}
