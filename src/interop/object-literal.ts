// A flat object as JavaScript writes it: `{stamp:'x',necessary:true,ver:1}`. Read by a scanner, never run.

/**
 * Its fields as texts, quotes taken away; undefined if the text is nothing of the kind, or names a field twice.
 * Reads each character once. There are no escapes in it: a quote ends a text.
 */
export function literalFields(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  if (!text.startsWith("{") || !text.endsWith("}")) return undefined;
  const end = text.length - 1;
  let at = 1;
  while (at < end) {
    const colon = text.indexOf(":", at);
    if (colon === -1 || colon >= end) return undefined;
    const name = unquoted(text.slice(at, colon).trim());
    if (!/^[\w$-]+$/.test(name) || fields.has(name)) return undefined;
    let begin = colon + 1;
    while (text[begin] === " ") begin++;
    const quote = text[begin];
    let stop: number;
    if (quote === "'" || quote === '"') {
      const closing = text.indexOf(quote, begin + 1);
      if (closing === -1) return undefined;
      fields.set(name, text.slice(begin + 1, closing));
      stop = closing + 1;
      while (text[stop] === " ") stop++;
      if (stop < end && text[stop] !== ",") return undefined;
    } else {
      const comma = text.indexOf(",", begin);
      stop = comma === -1 ? end : comma;
      fields.set(name, text.slice(begin, stop).trim());
    }
    at = stop + 1;
  }
  return fields;
}

function unquoted(text: string): string {
  const quote = text[0];
  return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote)
    ? text.slice(1, -1)
    : text;
}
