// One text for one value, so that the same record always has the same hash.
import { hash } from "node:crypto";

/**
 * JSON with sorted keys and no white space (RFC 8785, JCS) for what records are made of: objects, arrays, strings,
 * booleans, null and whole numbers. Keys without a value are left out. Lone surrogates and NUL come out as escapes, so
 * that every database can keep the text.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  let members = "";
  for (const [key, item] of sorted(Object.entries(value))) {
    if (item === undefined) continue;
    members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${members}}`;
}

/** By name. What was written by this function comes back in its order: most often there is nothing to do. */
function sorted(entries: [string, unknown][]): readonly [string, unknown][] {
  const isSorted = entries.every(
    ([key], index) => index === 0 || (entries[index - 1]?.[0] ?? "") < key,
  );
  // The default order of strings is that of their UTF-16 units, which is what RFC 8785 §3.2.3 asks for.
  return isSorted ? entries : entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** SHA-256 of the UTF-8 of a text, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash("sha256", text, "hex");
}
