// `multipart/form-data` (RFC 7578) as browsers and client-side routers send forms: read once, by explicit positions.

/** What a body in parts says. */
export type Parts = readonly (readonly [name: string, value: string])[];

/**
 * The boundary in a Content-Type (RFC 2046 5.1.1), quoted or not; undefined: it has none, or one that is none.
 */
export function boundaryOf(contentType: string): string | undefined {
  for (const parameter of contentType.split(";").slice(1)) {
    const equals = parameter.indexOf("=");
    if (parameter.slice(0, Math.max(0, equals)).trim().toLowerCase() !== "boundary") continue;
    const value = parameter.slice(equals + 1).trim();
    const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
    const boundary = isQuoted ? value.slice(1, -1) : value;
    return /^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/.test(boundary) ? boundary : undefined;
  }
  return undefined;
}

/**
 * The fields in a body, in their order; undefined if it is not whole, or if one of the parts is a file: no form of ours
 * sends any.
 */
export function readParts(text: string, boundary: string): Parts | undefined {
  const parts: (readonly [string, string])[] = [];
  const dash = `--${boundary}`;
  // What stands before the first boundary says nothing.
  let at = text.startsWith(dash) ? 0 : afterLine(text.indexOf(`\r\n${dash}`));
  while (at !== -1) {
    at += dash.length;
    if (text.startsWith("--", at)) return parts;
    const line = text.indexOf("\r\n", at);
    if (line === -1 || text.slice(at, line).trim() !== "") return undefined;
    const head = text.indexOf("\r\n\r\n", line);
    const end = head === -1 ? -1 : text.indexOf(`\r\n${dash}`, head + 2);
    if (end === -1) return undefined;
    const name = nameIn(text.slice(line + 2, head + 2));
    if (name === undefined) return undefined;
    parts.push([name, text.slice(head + 4, end)]);
    at = afterLine(end);
  }
  return undefined;
}

function afterLine(end: number): number {
  return end === -1 ? -1 : end + 2;
}

/** The name of a field, in the head of its part; undefined: there is none, or the part is a file. */
function nameIn(head: string): string | undefined {
  for (const line of head.split("\r\n")) {
    const colon = line.indexOf(":");
    if (line.slice(0, Math.max(0, colon)).trim().toLowerCase() !== "content-disposition") continue;
    const parameters = parametersOf(line.slice(colon + 1));
    return parameters.has("filename") || parameters.has("filename*")
      ? undefined
      : parameters.get("name");
  }
  return undefined;
}

/** Parameters after the first `;`. In quotes, browsers write `"` as `%22`, so that a quote is always the end. */
function parametersOf(value: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  let at = value.indexOf(";");
  while (at !== -1) {
    const equals = value.indexOf("=", at);
    if (equals === -1) return parameters;
    const isQuoted = value[equals + 1] === '"';
    const start = equals + (isQuoted ? 2 : 1);
    const end = endOf(value, isQuoted ? '"' : ";", start);
    const name = value
      .slice(at + 1, equals)
      .trim()
      .toLowerCase();
    const text = value.slice(start, end);
    if (!parameters.has(name)) parameters.set(name, isQuoted ? unescaped(text) : text.trim());
    at = value.indexOf(";", end);
  }
  return parameters;
}

function endOf(value: string, mark: string, start: number): number {
  const end = value.indexOf(mark, start);
  return end === -1 ? value.length : end;
}

/** HTML 4.10.22.7: of a name, these three are escaped. */
function unescaped(name: string): string {
  return name.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}
