// In the browser: which page the visitor is on, and whether it can be loaded anew without a loss.
import type { PageElement, PageWindow } from "./browser.ts";
import type { Dom } from "./dom.ts";

/** The page the visitor is on. */
export interface Whereabouts {
  /** Path, query and fragment: a router of the page may have moved on since the page came. */
  readonly here: () => string;
  /** True on a page of assent's own, to which a router has led: its forms know where they lead back to. */
  readonly isOwnPage: () => boolean;
  /** True if something would be sent twice, or lost, were the page loaded anew. */
  readonly mustStay: () => boolean;
  /** Has the browser come from another page of this site? */
  readonly isFurtherPage: boolean;
}

/** `isPosted`: the page answers something that was sent. */
export function createWhereabouts(
  window: PageWindow,
  dom: Dom,
  { prefix, isPosted }: { readonly prefix: string; readonly isPosted: boolean },
): Whereabouts {
  const { document } = window;
  const here = (): string => {
    const { pathname, search, hash } = window.location;
    return pathname + search + hash;
  };

  /** Fields that the visitor has written into, those among them that the browser has filled in again. */
  const typed = new Set<PageElement>();
  const FIELDS =
    "textarea,input:not([type=checkbox],[type=radio],[type=range],[type=color],[type=hidden])";
  dom.hear(document, "DOMContentLoaded", () => {
    for (const field of dom.findAll(document, FIELDS)) {
      if (field.value !== field.defaultValue) typed.add(field);
    }
  });
  dom.hear(document, "input", ({ target }: { readonly target: PageElement }) => typed.add(target));

  // The way back from the settings leads to where the visitor is.
  dom.hear(document, "click", ({ target }: { readonly target: PageElement }) => {
    if (isPosted || !("closest" in target)) return;
    const link = dom.closest(target, `a[href^="${prefix}?return="]`);
    const hash = link?.getAttribute("href")?.split("#")[1];
    const back = encodeURIComponent(here());
    // Longer than `returnQuery` in links.ts allows, it would not fit into a request.
    if (back.length > 5990) return;
    link?.setAttribute("href", `${prefix}?return=${back}${hash === undefined ? "" : `#${hash}`}`);
  });

  return {
    here,
    isOwnPage: () => {
      const { pathname } = window.location;
      return pathname === prefix || pathname.startsWith(`${prefix}/`);
    },
    mustStay: () =>
      isPosted || [...typed].some(({ isConnected, value }) => isConnected && value !== ""),
    isFurtherPage: dom.referrer(document).startsWith(`${window.location.origin}/`),
  };
}
