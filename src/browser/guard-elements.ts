// Every way in which a script puts something that loads into the page: properties, attributes, markup, nodes.
import { filled, inert, LOADERS, LOADS } from "./held.ts";
import type { Holding } from "./held.ts";
import { onSet, prototypeOf, wrap } from "./replace.ts";

/** Markup that may hold something that loads. */
const MAY_LOAD = new RegExp(`<(?:${LOADERS.replaceAll(",", "|")})[\\s/]`, "i");

/** Properties that are called otherwise than the attribute they reflect, or make a load of an address that was set before. */
const FURTHER = " imageSrcset rel";

/** What does to nodes as `insertAdjacentHTML` does to markup. */
const INSERTIONS: Readonly<Record<string, "before" | "prepend" | "append">> = {
  beforebegin: "before",
  afterbegin: "prepend",
  beforeend: "append",
};

const { createContextualFragment } = Range.prototype;

export function guardElements(holding: Holding): void {
  const { holds, sweep } = holding;
  for (const [name, attributes] of Object.entries(LOADS)) {
    // A property is of the class of the element, or of one that several share.
    for (
      let owner = Reflect.getPrototypeOf(inert.createElement(name));
      owner && owner !== HTMLElement.prototype;
      owner = Reflect.getPrototypeOf(owner)
    ) {
      onSet<Element>(owner, attributes + FURTHER, (element, value, original, property) => {
        if (!holds(element, property.toLowerCase(), value)) original(value);
      });
    }
  }
  wrap<Element>(
    Element.prototype,
    "setAttribute setAttributeNS setAttributeNode setAttributeNodeNS",
    (element, given, pass, method) => {
      let [attribute, value] = method === "setAttributeNS" ? given.slice(1) : given;
      if (/Node/.test(method)) ({ name: attribute, value } = attribute as Attr);
      return holds(element, String(attribute).toLowerCase(), value) ? null : pass();
    },
  );
  onSet<Attr>(prototypeOf("Attr"), "value", ({ ownerElement, name }, value, original) => {
    if (!ownerElement || !holds(ownerElement, name, value)) original(value);
  });
  guardMarkup(holding);
  guardNodes(sweep);
  wrap(Document.prototype, "importNode adoptNode", (_document, given, pass) => {
    const [node] = given as [Node];
    // In its own document, which has no window, it has loaded nothing yet.
    if (node.ownerDocument?.defaultView === null && isLoaded(node)) sweep(node);
    return pass();
  });
}

/** Markup is read in a document that loads nothing; where something in it is held back, its nodes are put in instead. */
function guardMarkup({ sweepAll }: Holding): void {
  /** The nodes of this markup as `context` would have them; undefined: nothing in it is held back. */
  const heldIn = (context: Element | ShadowRoot, markup: unknown): Node[] | undefined => {
    const text = String(markup);
    if (!MAY_LOAD.test(text) || !/[\\/]\s*[\\/]|&|srcdoc/i.test(text)) return undefined;
    const copy =
      context instanceof Element
        ? inert.createElementNS(context.namespaceURI, context.localName)
        : inert.createElement("body");
    const root = contentOf(filled(copy, markup));
    return sweepAll(root) ? [...root.childNodes] : undefined;
  };
  const fill = (
    target: Element | ShadowRoot,
    markup: unknown,
    original: (markup: unknown) => unknown,
  ): void => {
    const nodes = heldIn(target, markup);
    if (nodes) contentOf(target).replaceChildren(...nodes);
    else original(markup);
  };
  for (const name of ["Element", "ShadowRoot"]) {
    const owner = prototypeOf(name);
    onSet(owner, "innerHTML", fill);
    wrap<Element>(owner, "setHTMLUnsafe setHTML", (target, given, pass) =>
      fill(target, given[0], () => pass()),
    );
  }
  onSet<Element>(Element.prototype, "outerHTML", (target, markup, original) => {
    const parent = target.parentElement;
    const nodes = parent && heldIn(parent, markup);
    if (nodes) target.replaceWith(...nodes);
    else original(markup);
  });
  wrap<Element>(Element.prototype, "insertAdjacentHTML", (target, [where, markup], pass) => {
    const method = INSERTIONS[String(where).toLowerCase()] ?? "after";
    const context = method.endsWith("pend") ? target : target.parentElement;
    const nodes = context && heldIn(context, markup);
    return nodes ? target[method](...nodes) : pass();
  });
  wrap<Range>(Range.prototype, "createContextualFragment", (_range, given, pass) => {
    if (!MAY_LOAD.test(String(given[0]))) return pass();
    const range = inert.createRange();
    range.selectNodeContents(inert.body);
    const fragment = createContextualFragment.call(range, given[0] as string);
    return sweepAll(fragment) ? document.adoptNode(fragment) : pass();
  });
  wrap(Document.prototype, "write writeln", (_document, given, pass, name) => {
    const nodes = heldIn(inert.body, given.map(String).join(""));
    if (!nodes) return pass();
    const copy = inert.createElement("body");
    copy.append(...nodes);
    return pass([copy.innerHTML + (name === "writeln" ? "\n" : "")]);
  });
}

/** Nodes that come into the page: from a template, another document, or made before we knew. */
function guardNodes(sweep: Holding["sweep"]): void {
  const parents = "append prepend replaceChildren ";
  const siblings = "before after replaceWith ";
  for (const [name, methods] of Object.entries({
    Node: "appendChild insertBefore replaceChild",
    Element: `${parents}${siblings}insertAdjacentElement`,
    Document: parents,
    DocumentFragment: parents,
    CharacterData: siblings,
  })) {
    wrap<Node>(prototypeOf(name), methods, (parent, given, pass) => {
      if (parent.isConnected) {
        for (const node of given) if (node instanceof Node && isLoaded(node)) sweep(node);
      }
      return pass();
    });
  }
}

/** What is in a template, or in any other element. */
function contentOf(element: Element | ShadowRoot): Element | ShadowRoot | DocumentFragment {
  return element instanceof HTMLTemplateElement ? element.content : element;
}

/** Texts and comments load nothing. */
function isLoaded({ nodeType }: Node): boolean {
  return nodeType === 1 || nodeType === 11;
}
