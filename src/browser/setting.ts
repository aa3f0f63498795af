// What the element that loads the script says: what holds in this page, and how its own things are known.

/** Read from the script element's `data-` attributes: `scriptTag` in pages/script/script.ts writes them. */
export interface PageSetting {
  /** Path of our routes. */
  readonly prefix: string;
  /** By this the forms, buttons and marks of this response are known. */
  readonly key: string;
  readonly status: string;
  /** Ids of what is allowed; undefined: the page is the same for everybody, and it has to be asked for. */
  readonly allowed: readonly string[] | undefined;
  readonly nonce: string;
  /** The page has a policy of hosts that knows only what is allowed now. */
  readonly isHeld: boolean;
  /** Domains of the site; undefined: no guard. */
  readonly guarded: readonly string[] | undefined;
  /** What nobody declared may be contacted and kept. */
  readonly isOpen: boolean;
  readonly isGuardOnly: boolean;
  readonly hasReports: boolean;
  /** The page answers something that was sent: loaded anew, that would be sent again. */
  readonly isPosted: boolean;
  /** The request for the page could not bring what the visitor has decided. */
  readonly isUnknown: boolean;
}

export function readSetting(script: HTMLScriptElement): PageSetting {
  const words = (name: string): string[] | undefined =>
    script.getAttribute(name)?.split(" ").filter(Boolean);
  const has = (name: string): boolean => script.hasAttribute(name);
  return {
    prefix: script.getAttribute("data-prefix") ?? "",
    key: script.getAttribute("data-key") ?? "",
    status: script.getAttribute("data-status") ?? "undecided",
    allowed: words("data-allowed"),
    nonce: script.nonce,
    isHeld: has("data-csp"),
    guarded: words("data-guard"),
    isOpen: has("data-open"),
    isGuardOnly: has("data-guard-only"),
    hasReports: has("data-report"),
    isPosted: has("data-posted"),
    isUnknown: has("data-unknown"),
  };
}
