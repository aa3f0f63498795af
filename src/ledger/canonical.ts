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
  const members: string[] = [];
  // The default order of strings is that of their UTF-16 units, which is what RFC 8785 §3.2.3 asks for.
  // oxlint-disable-next-line typescript/require-array-sort-compare
  for (const [key, item] of Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (item !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(item)}`);
  }
  return `{${members.join(",")}}`;
}

/** SHA-256 of the UTF-8 of a text, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash("sha256", text, "hex");
}
