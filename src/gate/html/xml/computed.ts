// Attributes of elements that a transformation writes, with expressions in braces: which may lead anywhere.

/** Attributes that load on some element; `href` does not on a link. */
export const LOADING: ReadonlySet<string> = new Set(
  "src href data poster srcset imagesrcset srcdoc content background archive code codebase".split(
    " ",
  ),
);

/** Attributes that are more than one address: what they begin with settles nothing. */
const COMPOUND = new Set(["srcset", "imagesrcset", "srcdoc", "content", "archive"]);
/** A value whose host is settled before anything is put in: a path, or an address up to its path. */
const SETTLED = /^(?:(?:https?:)?\/\/[^\s/\\?#{}@]+[/?#]|\/[^/\\{]|[\w.-]+[/?#]|[#?])/i;

/** True if nothing that follows this beginning can lead an attribute of this name to another host. */
export function isSettled(name: string, beginning: string): boolean {
  return LOADING.has(name) && !COMPOUND.has(name) && SETTLED.test(beginning);
}

/** True if an attribute of an element that a transformation writes may lead anywhere. */
export function isComputed(name: string, value: string): boolean {
  const open = value.indexOf("{");
  if (open === -1 || !(LOADING.has(name) || name.startsWith("on"))) return false;
  return !isSettled(name, value.slice(0, open));
}
