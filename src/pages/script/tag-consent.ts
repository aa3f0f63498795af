// In the browser: tells tags what was granted, before they load and with each change.
// oxlint-disable no-underscore-dangle -- Matomo calls its queue so

/** What is used of the browser's window. */
export interface TagWindow {
  readonly document: {
    addEventListener(
      type: string,
      listener: (event: { readonly detail: { readonly allowed: readonly string[] } }) => void,
    ): void;
  };
  uetq?: unknown[];
  _paq?: unknown[];
  clarity?: Clarity;
}

/** Clarity, or the stub that keeps calls until it is there. */
type Clarity = ((...words: unknown[]) => void) & { q?: unknown[] };

/** Ids that each have to be allowed. */
export type Ids = readonly string[];

/** What is to be told, and to whom. */
export interface TagRules {
  /** Ids of the catalogue that are allowed now; null: the page is the same for all, and the script finds out. */
  readonly allowed: Ids | null;
  readonly google?: {
    readonly layer: string;
    readonly types: Readonly<Record<string, Ids>>;
    /** Milliseconds. */
    readonly wait: number;
    readonly redacts: boolean;
  };
  readonly uet?: Ids;
  readonly clarity?: { readonly ads: Ids; readonly analytics: Ids };
  readonly matomo?: { readonly ids: Ids; readonly what: "Consent" | "CookieConsent" };
}

/**
 * The text of this function is sent to browsers: it uses its parameters, and nothing else of this package. Tags read
 * their queues when they load, so that this may come long before them. It names the queues in none of the ways by
 * which the gate knows the vendors' own snippets: it has to run before any of them is allowed.
 */
export function assentTags(page: TagWindow, rules: TagRules): void {
  const { google, uet, clarity, matomo } = rules;
  const layer = (): unknown[] => {
    const queues = page as unknown as Record<string, unknown[]>;
    return (queues[google?.layer ?? ""] ??= []);
  };
  // Google's tag reads the arguments object of a call, and no list.
  const gtag = function (..._words: unknown[]): void {
    // oxlint-disable-next-line prefer-rest-params -- see above
    layer().push(arguments);
  };
  const tellClarity = (words: object): void => {
    const stub: Clarity = function () {
      // oxlint-disable-next-line prefer-rest-params -- as the vendor's own stub does
      (stub.q ??= []).push(arguments);
    };
    (page.clarity ??= stub)("consentv2", words);
  };
  const answers = (allowed: Ids) => (ids: Ids) =>
    ids.length > 0 && ids.every((id) => allowed.includes(id)) ? "granted" : "denied";
  const googleAnswers = (allowed: Ids): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(google?.types ?? {}).map(([type, ids]) => [type, answers(allowed)(ids)]),
    );

  if (google) {
    gtag("consent", "default", {
      ...googleAnswers([]),
      ...(rules.allowed === null && { wait_for_update: google.wait }),
    });
    if (google.redacts) gtag("set", "ads_data_redaction", true);
  }
  if (uet) (page.uetq ??= []).push("consent", "default", { ad_storage: "denied" });
  if (matomo) (page._paq ??= []).push([`require${matomo.what}`]);

  let hasGiven = false;
  const tell = (allowed: Ids): void => {
    const answer = answers(allowed);
    if (google) gtag("consent", "update", googleAnswers(allowed));
    if (uet) (page.uetq ??= []).push("consent", "update", { ad_storage: answer(uet) });
    if (clarity) {
      tellClarity({
        ad_Storage: answer(clarity.ads),
        analytics_Storage: answer(clarity.analytics),
      });
    }
    if (!matomo) return;
    const gives = answer(matomo.ids) === "granted";
    if (gives) (page._paq ??= []).push([`set${matomo.what}Given`]);
    else if (hasGiven) (page._paq ??= []).push([`forget${matomo.what}Given`]);
    hasGiven = gives;
  };
  if (rules.allowed !== null) tell(rules.allowed);
  page.document.addEventListener("assent:change", ({ detail }) => tell(detail.allowed));
}
