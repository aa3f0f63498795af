// In the browser: what the visitor is told of an answer.
import type { ConfirmationWords } from "../banner.ts";
import type { PageDocument, PageElement } from "./browser.ts";
import type { Dom } from "./dom.ts";

/** Markup of ours that is made in the browser. */
export interface Notice {
  /** A line that is read out. */
  readonly line: (words: ConfirmationWords) => PageElement;
  /** Puts the words in the place of the question or of an earlier notice, with the focus on them; gives what stands there now. */
  readonly show: (place: PageElement, words: ConfirmationWords) => PageElement;
}

/**
 * `show` makes the same as `confirmation` in banner.ts.
 */
export function createNotice(document: PageDocument, dom: Dom): Notice {
  const make = (
    name: string,
    attributes: Readonly<Record<string, string>>,
    content: readonly (PageElement | string)[],
  ): PageElement => {
    const element = dom.create(document, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...content);
    return element;
  };
  const line = ({ text }: ConfirmationWords): PageElement =>
    make("p", { role: "alert", tabindex: "-1" }, [text]);
  return {
    line,
    show: (place, words) => {
      const text = line(words);
      text.setAttribute("id", "assent-done");
      const link = make("a", { href: words.address }, [words.settings]);
      const inner = make("div", { class: "assent-inner assent-notice" }, [text, link]);
      const attributes = {
        ...words.attributes,
        class: `${place.className.replace(" assent-slim", "")} assent-slim`,
      };
      const section = make("section", attributes, [inner]);
      dom.replace(place, section);
      text.focus();
      return section;
    },
  };
}
