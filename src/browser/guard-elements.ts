// Every way in which a script puts something that loads into the page: properties, attributes, markup, nodes.
import type { Holding } from "./held.ts";
import { classNamed, onSet, wrap } from "./replace.ts";

/** Markup that may hold something that loads. */
const MAY_LOAD =
  /<(?:script|i?frame|img|image|source|video|audio|track|embed|object|input|link|use|feimage)[\s/]/i;

const PROPERTIES: Readonly<Record<string, string>> = {
  HTMLScriptElement: "src",
  HTMLIFrameElement: "src srcdoc",
  HTMLFrameElement: "src",
  HTMLImageElement: "src srcset",
  HTMLSourceElement: "src srcset",
  HTMLMediaElement: "src",
  HTMLVideoElement: "poster",
  HTMLTrackElement: "src",
  HTMLEmbedElement: "src",
  HTMLObjectElement: "data",
  HTMLInputElement: "src",
  HTMLLinkElement: "href rel imageSrcset",
  HTMLAnchorElement: "ping",
  HTMLAreaElement: "ping",
};

/** A document without a window: nothing in it loads. */
const inert = document.implementation.createHTMLDocument("");
const innerHTML = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");

export function guardElements(holding: Holding): void {
  const { holds, sweep, sweepAll } = holding;
  for (const [name, properties] of Object.entries(PROPERTIES)) {
    onSet<Element>(classNamed(name), properties, (element, value, original, property) => {
      if (!holds(element, property.toLowerCase(), value)) original(value);
    });
  }
  wrap(Element.prototype, "setAttribute", (original) => {
    return function setAttribute(...given) {
      if (!holds(this as Element, String(given[0]).toLowerCase(), given[1]))
        return original.apply(this, given);
      return undefined;
    };
  });
  wrap(Element.prototype, "setAttributeNS", (original) => {
    return function setAttributeNS(...given) {
      if (!holds(this as Element, String(given[1]), given[2])) return original.apply(this, given);
      return undefined;
    };
  });
  wrap(Element.prototype, "setAttributeNode setAttributeNodeNS", (original) => {
    return function setAttributeNode(...given) {
      const attribute = given[0] as Attr;
      if (!holds(this as Element, attribute.name, attribute.value))
        return original.apply(this, given);
      return null;
    };
  });
  onSet<Attr>(classNamed("Attr"), "value", (attribute, value, original) => {
    const { ownerElement } = attribute;
    if (!ownerElement || !holds(ownerElement, attribute.name, value)) original(value);
  });
  guardMarkup(holding);
  guardNodes(sweep);
  wrap(Document.prototype, "importNode adoptNode", (original) => {
    return function importNode(...given) {
      const [node] = given as [Node];
      // In its own document, which has no window, it has loaded nothing yet.
      if (node.ownerDocument?.defaultView === null) {
        if (node.nodeType === 1) sweep(node);
        else if (node.nodeType === 11) sweepAll(node as DocumentFragment);
      }
      return original.apply(this, given);
    };
  });
}

/** Markup is read in a document that loads nothing; where something in it is held back, its nodes are put in instead. */
function guardMarkup({ sweepAll }: Holding): void {
  /** The nodes of this markup as `context` would have them; undefined: nothing in it is held back. */
  const heldIn = (context: Element | ShadowRoot, value: unknown): Node[] | undefined => {
    const markup = String(value);
    if (!MAY_LOAD.test(markup) || !/[\\/]\s*[\\/]|&|srcdoc/i.test(markup)) return undefined;
    const host = "host" in context ? context.host : context;
    const name = "host" in context ? "body" : host.localName;
    const space = "host" in context ? "http://www.w3.org/1999/xhtml" : host.namespaceURI;
    const copy = inert.createElementNS(space, name);
    innerHTML?.set?.call(copy, value);
    const root = copy instanceof HTMLTemplateElement ? copy.content : copy;
    return sweepAll(root) ? [...root.childNodes] : undefined;
  };
  const fill = (target: Element | ShadowRoot, nodes: readonly Node[]): void => {
    const root = target instanceof HTMLTemplateElement ? target.content : target;
    root.replaceChildren(...nodes);
  };
  for (const owner of ["Element", "ShadowRoot"]) {
    onSet<Element | ShadowRoot>(classNamed(owner), "innerHTML", (target, value, original) => {
      const nodes = heldIn(target, value);
      if (nodes) fill(target, nodes);
      else original(value);
    });
    wrap(classNamed(owner)?.prototype, "setHTMLUnsafe setHTML", (original) => {
      return function setHTML(...given) {
        const nodes = heldIn(this as Element, given[0]);
        if (!nodes) return original.apply(this, given);
        fill(this as Element, nodes);
        return undefined;
      };
    });
  }
  onSet<Element>(classNamed("Element"), "outerHTML", (target, value, original) => {
    const parent = target.parentElement;
    const nodes = parent && heldIn(parent, value);
    if (nodes) target.replaceWith(...nodes);
    else original(value);
  });
  wrap(Element.prototype, "insertAdjacentHTML", (original) => {
    return function insertAdjacentHTML(...given) {
      const target = this as Element;
      const where = String(given[0]).toLowerCase();
      const isAround = where === "beforebegin" || where === "afterend";
      const context = isAround ? target.parentElement : target;
      const nodes = context && heldIn(context, given[1]);
      if (!nodes) return original.apply(this, given);
      if (where === "beforebegin") target.before(...nodes);
      else if (where === "afterbegin") target.prepend(...nodes);
      else if (where === "beforeend") target.append(...nodes);
      else target.after(...nodes);
      return undefined;
    };
  });
  wrap(Range.prototype, "createContextualFragment", (original) => {
    return function createContextualFragment(...given) {
      if (!MAY_LOAD.test(String(given[0]))) return original.apply(this, given);
      const range = inert.createRange();
      range.selectNodeContents(inert.body);
      const fragment = original.apply(range, given) as DocumentFragment;
      return sweepAll(fragment) ? document.adoptNode(fragment) : original.apply(this, given);
    };
  });
  wrap(Document.prototype, "write writeln", (original, name) => {
    return function write(...given) {
      const markup = given.map(String).join("");
      const nodes = heldIn(inert.body, markup);
      if (!nodes) return original.apply(this, given);
      const copy = inert.createElement("body");
      copy.append(...nodes);
      return original.call(this, copy.innerHTML + (name === "writeln" ? "\n" : ""));
    };
  });
}

/** Nodes that come into the page: from a template, another document, or made before we knew. */
function guardNodes(sweep: Holding["sweep"]): void {
  const swept = (original: Method): Method =>
    function insert(...given) {
      if ((this as Node).isConnected) {
        for (const node of given) if (node instanceof Node && isLoaded(node)) sweep(node);
      }
      return original.apply(this, given);
    };
  wrap(Node.prototype, "appendChild insertBefore replaceChild", swept);
  const parents = "append prepend replaceChildren";
  wrap(Element.prototype, `${parents} before after replaceWith insertAdjacentElement`, swept);
  wrap(Document.prototype, parents, swept);
  wrap(DocumentFragment.prototype, parents, swept);
  wrap(CharacterData.prototype, "before after replaceWith", swept);
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Texts and comments load nothing. */
function isLoaded({ nodeType }: Node): boolean {
  return nodeType === 1 || nodeType === 11;
}
