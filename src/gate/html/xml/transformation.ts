// Transformations (XSLT 1.0): documents that write documents. What they write is seen by no gate, so that whatever could
// become an address of an element that loads, and is not written down in one piece, is taken for one that is refused.

import { latin1, matches } from "../tokenizer/bytes.ts";
import { readCss } from "../css/css.ts";
import type { DocumentJudge } from "../rules/document-judge.ts";
import { isSettled, LOADING } from "./computed.ts";
import type { XmlTag } from "./tag.ts";

const NAMESPACE = "http://www.w3.org/1999/XSL/Transform";
/** Attributes that hold an expression. */
const EXPRESSIONS = new Set(["select", "test", "match", "use", "value"]);
/** Elements whose text is code. */
const CODE = /^(?:script|style)$/i;
/** True if this is the namespace of transformations. */
export function isTransformation(namespace: string): boolean {
  return namespace.trim() === NAMESPACE;
}

/** True if this tag declares the namespace of transformations. */
export function declaresTransformation(tag: XmlTag): boolean {
  for (let i = 0; i < tag.count; i++) {
    if (!matches(tag.bytes, tag.nameStart(i), "xmlns")) continue;
    if (isTransformation(tag.value(i))) return true;
  }
  return false;
}

/** Attributes of a transformation's own elements that must not take effect, by index. */
export function refusedInstructions(tag: XmlTag, judge: DocumentJudge): number[] {
  const refused: number[] = [];
  const element = localName(tag);
  for (let i = 0; i < tag.count; i++) {
    const name = tag.name(i);
    const value = tag.value(i);
    const isRefused =
      name === "disable-output-escaping"
        ? value.trim() === "yes"
        : element === "element" && name === "name"
          ? value.includes("{") || CODE.test(value.slice(value.indexOf(":") + 1).trim())
          : EXPRESSIONS.has(name) && holdsRefused(value, judge);
    if (isRefused) refused.push(i);
  }
  return refused;
}

/** True if a literal of this expression names a host that is refused. */
function holdsRefused(expression: string, judge: DocumentJudge): boolean {
  if (!expression.includes("//")) return false;
  for (let at = 0; at < expression.length; at++) {
    const quote = expression.charAt(at);
    if (quote !== '"' && quote !== "'") continue;
    const end = expression.indexOf(quote, at + 1);
    const literal = expression.slice(at + 1, end === -1 ? undefined : end);
    if (literal.includes("//") && judge.url(literal.slice(literal.indexOf("//")), "image"))
      return true;
    if (end === -1) return false;
    at = end;
  }
  return false;
}

/** What an `xsl:attribute` writes. */
export interface Written {
  /** Name of the attribute, as it is written. */
  readonly name: string;
  /** It becomes the address of a link. */
  readonly isLink: boolean;
}

/** The attribute that this `xsl:attribute` (whatever its prefix) writes; undefined for other elements. */
export function writtenBy(tag: XmlTag, isInLink: boolean): Written | undefined {
  if (localName(tag) !== "attribute") return undefined;
  const name = tag.get("name")?.trim().toLowerCase() ?? "";
  return { name, isLink: isInLink && name === "href" };
}

/**
 * True if the value that is written may load what it may not. `isWhole`: nothing else is put into it; otherwise nobody
 * knows what it becomes.
 */
export function refusesWritten(
  { name, isLink }: Written,
  value: string,
  isWhole: boolean,
  judge: DocumentJudge,
): boolean {
  if (isLink) return false;
  const local = name.slice(name.indexOf(":") + 1);
  const mayLoad = LOADING.has(local) || local.startsWith("on") || name.includes("{");
  if (!isWhole && mayLoad && !isSettled(local, value.trim())) return true;
  let refuses = (judge.document(value.trim(), "frame") ?? judge.script(value)) !== undefined;
  readCss(`a{${value}}`, (url, loads) => {
    refuses ||= judge.url(url, loads) !== undefined;
    return false;
  });
  return refuses;
}

/** Its name behind the prefix. */
export function localName({ bytes, scan }: XmlTag): string {
  const name = latin1(bytes, scan.nameStart, scan.nameEnd);
  return name.slice(name.indexOf(":") + 1);
}
