// In the browser, once somebody answers: what makes answers work without a new page, and one state in all tabs.
import type { ConfirmationWords } from "../banner.ts";
import type { PageElement, ViolationEvent } from "./browser.ts";
import { FURTHER } from "./dom.ts";
import type { Dom } from "./dom.ts";
import { createNotice } from "./notice.ts";
import type { FirstPart, Press, SecondPart, WaitingPage } from "./parts.ts";
import { createRelease } from "./release.ts";
import type { ReleaseSetting } from "./release.ts";
import type { BrowserChoice, BrowserState } from "./types.ts";

/** What is used of an answer of `{prefix}/state` and `{prefix}/choice`. */
interface Report extends Pick<BrowserState, "status"> {
  readonly source: string;
  readonly needsPrompt: boolean;
  readonly categories: Readonly<Record<string, { readonly allowed: boolean }>>;
  readonly services: Readonly<Record<string, { readonly allowed: boolean }>>;
  readonly notice?: ConfirmationWords;
  /** By this the responses that come from here on mark what is theirs. */
  readonly key?: string;
}

/** `page`: what the first part has kept until now. */
export function createAnswers(
  { window, setting, active, createDom }: FirstPart,
  page: WaitingPage,
  { late, embeds }: Pick<ReleaseSetting, "late" | "embeds">,
): SecondPart {
  const { document, keys, typed, here, said, ofOurs, whenReady, share } = page;
  const { prefix, isPosted, nonce, isHeld } = setting;
  const dom: Dom = { ...page.dom, ...createDom(window, FURTHER) };
  const isSame = setting.allowed === undefined;
  const { canRelease, release, hasReleased } = createRelease(document, dom, {
    keys,
    nonce,
    isHeld,
    isSame,
    late,
    embeds,
  });
  const { line, show } = createNotice(document, dom);
  const isUndecided = setting.status === "undecided";
  /**
   * False until the state is known: what the page then turns out to be, a reload would not change. So it is where the
   * request for a page that was loaded anew could not bring what the visitor has decided.
   */
  let mayReload =
    !isSame &&
    !(setting.isUnknown && window.performance.getEntriesByType("navigation")[0]?.type === "reload");
  let leaving = false;

  /** True if something would be sent twice, or lost, were the page loaded anew. */
  const mustStay = (): boolean =>
    isPosted || [...typed].some(({ isConnected, value }) => isConnected && value !== "");

  /** `takesBack`: what may not run any more can be stopped in no other way. */
  const reload = (takesBack = false): void => {
    if (!mayReload || leaving || isPosted || (!takesBack && mustStay())) return;
    leaving = true;
    window.location.reload();
  };

  /** JSON, which no form can send: it needs no key. */
  const ask = async (path: string, choice?: object): Promise<Report> => {
    // A base of the page's own does not lead elsewhere.
    const answer = await window.fetch(window.location.origin + prefix + path, {
      headers: {
        accept: "application/json",
        ...(choice && { "content-type": "application/json" }),
      },
      ...(choice && { method: "POST", body: JSON.stringify(choice) }),
    });
    if (!answer.ok) throw new Error(`assent: ${answer.status}`);
    const report = (await answer.json()) as Report;
    if (report.key) keys.push(report.key);
    return report;
  };

  const releaseAll = (isAllowed: (id: string) => boolean): void => {
    if (!canRelease(isAllowed)) return reload();
    // A page that is the same for everybody would come back as it is, and fail again.
    release(isAllowed).catch(() => isSame || reload());
  };

  /** What stands in the place of the question. */
  let told: PageElement | undefined;

  /** Makes the page what the report says; true if it could be done without loading the page anew. */
  const adopt = (report: Report, confirms: boolean): boolean => {
    const answers = Object.entries({ ...report.categories, ...report.services });
    const allowed = answers.flatMap(([id, answer]) => (answer.allowed ? [id] : []));
    const isAllowed = (id: string): boolean => allowed.includes(id);
    // What has been loaded cannot be unloaded.
    if (!isPosted && ![...active].every(isAllowed)) {
      reload(true);
      return false;
    }
    const isMore = allowed.length > active.size;
    page.state = Object.freeze({ status: report.status, allowed: Object.freeze(allowed) });
    for (const id of allowed) active.add(id);
    const question = ofOurs("#assent-question");
    // What is told where nobody has answered stays: only a page that is the same for all has a question for who is not asked.
    const isAnswered = isSame || report.status !== "undecided";
    if (question && isAnswered && !report.needsPrompt && report.source !== "signal") {
      if (confirms && report.notice) told = show(question, report.notice);
      else dom.remove(question);
    }
    dom.tell(document, new window.CustomEvent("assent:change", { detail: page.state }));
    if (isMore) whenReady(() => releaseAll(isAllowed));
    mayReload = true;
    return true;
  };

  /** True if the browser has kept the answer, as far as can be told; if not, that is said in the place of the question. */
  const isKept = async (): Promise<boolean> => {
    if (!isUndecided) return true;
    const { notice } = await ask("/state?kept").catch((): Partial<Report> => ({}));
    const place = told ?? ofOurs("#assent-question");
    if (notice && place) told = show(place, notice);
    return !notice;
  };

  /** Resolves to true if what was asked for is shown now. */
  const send = async ({ form, name, value, key, frame }: Press): Promise<boolean> => {
    const isAct = name === "act";
    const inPlace = canRelease((id) => (isAct ? id !== "undeclared" : id === value));
    const stays = !inPlace && mustStay();
    // The page that is loaded anew confirms.
    const reloads = value === "accept" && !inPlace && !stays;
    const report = await ask("/choice", {
      [name]: value,
      return: here(),
      key,
      ...(isAct && { method: said(form, "method") ?? "banner", purposes: said(form, "purposes") }),
      ...(reloads && { reload: "yes" }),
      ...(stays && { stay: "yes" }),
    });
    if (reloads) {
      if (await isKept()) reload();
      return false;
    }
    if (name !== "load") {
      const isAdopted = adopt(report, true);
      share();
      if (!isAdopted) return false;
      void isKept();
    }
    if (stays) {
      if (report.notice && frame) dom.append(form, line(report.notice));
    } else if (name === "load") {
      // The guard goes by it.
      active.add(value);
      releaseAll((id) => id === value);
    }
    return !stays && !leaving;
  };

  /** What was asked for gets the focus that its button had. */
  const look = (element: PageElement): void => {
    if (!dom.matches(element, "iframe,object,embed,video,audio")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };

  // A policy that the page came with may not know of what is allowed since. A page that is the same for
  // everybody has the same policy each time: there nothing would get better.
  dom.hear(document, "securitypolicyviolation", (event: ViolationEvent) => {
    const { target, blockedURI, disposition } = event;
    if (!isSame && disposition === "enforce" && hasReleased(target, blockedURI)) reload();
  });

  return {
    answer: async (press) => {
      const { form, name, value, frame } = press;
      const original = frame && dom.findIn(form, "a[target=_blank]");
      if (name === "load" && original && mustStay() && !canRelease((id) => id === value)) {
        // It can be had once, but not here: in a window of its own, as by its link.
        original.click();
      } else if ((await send(press)) && frame) look(frame);
    },
    refresh: () => {
      ask("/state?key").then(
        (report) => adopt(report, false),
        () => undefined,
      );
    },
    decide: async (choice: BrowserChoice) => {
      const body =
        typeof choice === "string"
          ? { act: choice }
          : "allow" in choice
            ? choice
            : { act: "customise", ...choice };
      adopt(await ask("/choice", body), false);
      share();
      return page.state;
    },
    excuse: () => {
      const question = ofOurs("#assent-question");
      // The browser has come from another page of this site.
      if (question && dom.referrer(document).startsWith(`${window.location.origin}/`))
        dom.remove(question);
      else if (question) void isKept();
    },
  };
}
