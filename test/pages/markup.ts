// What a page must never be, whatever it shows: checked on the parsed document.
import { defaultTreeAdapter, parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a document or fragment, in document order. */
export function elements(markup: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(markup));
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Faults of a page as sentences; empty if there are none. */
export function faults(markup: string): string[] {
  const result: string[] = [];
  parse(markup.startsWith("<!DOCTYPE") ? markup : `<!DOCTYPE html>${markup}`, {
    onParseError: ({ code }) => {
      result.push(`parse error: ${code}`);
    },
  });
  const all = elements(markup);
  const ids = all.flatMap((element) => attribute(element, "id") ?? []);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) result.push(`two of #${id}`);
  let level = 0;
  for (const element of all) {
    for (const { name } of element.attrs) {
      if (name === "style" || name.startsWith("on")) result.push(`${element.tagName} has ${name}`);
    }
    if (["script", "style"].includes(element.tagName)) result.push(element.tagName);
    const labelledBy = attribute(element, "aria-labelledby");
    if (labelledBy !== undefined && !ids.includes(labelledBy)) result.push(`no #${labelledBy}`);
    if (["a", "button", "label", "summary", "legend"].includes(element.tagName)) {
      if (textOf(element).trim() === "") result.push(`${element.tagName} without text`);
    }
    if (element.tagName === "input" && !["hidden"].includes(attribute(element, "type") ?? "")) {
      if (!hasLabel(element)) result.push(`${attribute(element, "name")} has no label`);
    }
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (heading !== undefined) {
      if (level > 0 && Number(heading) > level + 1)
        result.push(`h${level} followed by h${heading}`);
      level = Number(heading);
    }
  }
  return result;
}

function hasLabel(element: Element): boolean {
  for (let node = element.parentNode; node; node = "parentNode" in node ? node.parentNode : null) {
    if ("tagName" in node && node.tagName === "label") return true;
  }
  return false;
}
