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
  const { nonce, dataset } = script;
  const { prefix = "", key = "", status = "undecided", allowed, guard } = dataset;
  const words = (list?: string): string[] | undefined => list?.split(" ").filter(Boolean);
  return {
    prefix,
    key,
    status,
    allowed: words(allowed),
    nonce,
    isHeld: "csp" in dataset,
    guarded: words(guard),
    isOpen: "open" in dataset,
    isGuardOnly: "guardOnly" in dataset,
    hasReports: "report" in dataset,
    isPosted: "posted" in dataset,
    isUnknown: "unknown" in dataset,
  };
}
