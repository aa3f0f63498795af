// In the browser: answers without a reload, one state in all tabs, and `window.assent`. Whatever goes
// wrong here is left to the forms, which work without it.
import type { ConfirmationWords } from "../banner.ts";
import type { PageDocument, PageElement, PageForm, PageWindow } from "./browser.ts";
import type { SubmitEvent, ViolationEvent } from "./browser.ts";
import type { Dom } from "./dom.ts";
import type { Release, ReleaseSetting } from "./release.ts";
import type { Notice } from "./notice.ts";
import type { Whereabouts } from "./whereabouts.ts";
import type { BrowserChoice, BrowserConsent, BrowserState } from "./types.ts";

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

/** What the page says of itself: see `browser/setting.ts`. */
interface Setting {
  readonly prefix: string;
  /** By this the forms and marks of this response are known: whatever else looks like them, somebody else wrote. */
  readonly key: string;
  readonly status: string;
  /** Undefined: the page is the same for everybody, and what holds is asked for. */
  readonly allowed: readonly string[] | undefined;
  readonly nonce: string;
  readonly isHeld: boolean;
  /** The page answers something that was sent: loaded anew, that would be sent again. */
  readonly isPosted: boolean;
  /** The request for the page could not bring what the visitor has decided. */
  readonly isUnknown: boolean;
}

/** What the page's script is put together from. */
interface Parts {
  readonly createDom: (window: PageWindow) => Dom;
  readonly createRelease: (document: PageDocument, dom: Dom, setting: ReleaseSetting) => Release;
  readonly createNotice: (document: PageDocument, dom: Dom) => Notice;
  readonly createWhereabouts: (
    window: PageWindow,
    dom: Dom,
    page: { readonly prefix: string; readonly isPosted: boolean },
  ) => Whereabouts;
  readonly late: ReleaseSetting["late"];
  readonly embeds: ReleaseSetting["embeds"];
}

/** `active`: what this page may have loaded. More than is allowed, after "load once". */
export function assentPage(
  window: PageWindow & { assent?: BrowserConsent },
  setting: Setting,
  active: Set<string>,
  { createDom, createRelease, createNotice, createWhereabouts, late, embeds }: Parts,
): void {
  const { document, BroadcastChannel: Channel } = window;
  const { prefix, allowed: first, isPosted, isUnknown } = setting;
  const dom = createDom(window);
  // A router runs the script of each page it fetches: the first one learns by what the forms of the new page are known.
  const announce = (key: string): void =>
    dom.tell(document, new window.CustomEvent("assent:page", { detail: key }));
  // An element of this name is no property of the window itself.
  if (Object.hasOwn(window, "assent")) return announce(setting.key);
  const isSame = first === undefined;
  const keys = [setting.key].filter(Boolean);
  const { canRelease, release, hasReleased } = createRelease(document, dom, {
    keys,
    nonce: setting.nonce,
    isHeld: setting.isHeld,
    isSame,
    late,
    embeds,
  });
  const channel = typeof Channel === "function" ? new Channel("assent") : undefined;
  let state: BrowserState = Object.freeze({
    status: setting.status as BrowserState["status"],
    allowed: Object.freeze([...(first ?? [])]),
  });
  dom.hear(document, "assent:page", ({ detail }: { readonly detail: unknown }) => {
    if (typeof detail === "string" && detail !== "" && !keys.includes(detail)) keys.push(detail);
  });
  /** False until the state is known: what the page then turns out to be, a reload would not change. */
  let mayReload = !isSame;
  let leaving = false;
  let sending = false;
  /** The page answers something that was sent: loaded anew, that would be sent again. */
  const { here, isOwnPage, mustStay, isFurtherPage } = createWhereabouts(window, dom, {
    prefix,
    isPosted,
  });
  const { line, show } = createNotice(document, dom);
  /** The request for the page could not bring what the visitor has decided. */
  if (isUnknown && window.performance.getEntriesByType("navigation")[0]?.type === "reload") {
    mayReload = false;
  }

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

  /** What is blocked in a page that is still being read is not all there. */
  const whenReady = (action: () => void): void => {
    if (dom.state(document) === "loading") dom.hear(document, "DOMContentLoaded", action);
    else action();
  };

  const releaseAll = (isAllowed: (id: string) => boolean): void => {
    if (!canRelease(isAllowed)) return reload();
    // A page that is the same for everybody would come back as it is, and fail again.
    release(isAllowed).catch(() => isSame || reload());
  };

  const isUndecided = state.status === "undecided";
  /** What stands in the place of the question. */
  let told: PageElement | undefined;

  /** An element of ours: its section bears the key of the page. */
  const ofOurs = (selector: string): PageElement | null =>
    dom.find(document, `[data-key="${keys[0]}"]${selector}`);

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
    state = Object.freeze({ status: report.status, allowed: Object.freeze(allowed) });
    for (const id of allowed) active.add(id);
    const question = ofOurs("#assent-question");
    if (question && !report.needsPrompt && report.source !== "signal") {
      if (confirms && report.notice) told = show(question, report.notice);
      else dom.remove(question);
    }
    dom.tell(document, new window.CustomEvent("assent:change", { detail: state }));
    if (isMore) whenReady(() => releaseAll(isAllowed));
    mayReload = true;
    return true;
  };

  const share = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, and no such argument
    channel?.postMessage("changed");
  };

  /** Another tab, or an earlier life of this one, knows better. */
  const refresh = (): void => {
    ask("/state?key").then(
      (report) => adopt(report, false),
      () => undefined,
    );
  };

  /** What a field of a form says. It has to stand in the form: others may belong to it from afar. */
  const said = (form: PageForm, name: string): string | undefined =>
    dom.findIn(form, `input[name=${name}]`)?.getAttribute("value") ?? undefined;

  /** True if the browser has kept the answer, as far as can be told; if not, that is said in the place of the question. */
  const isKept = async (): Promise<boolean> => {
    if (!isUndecided) return true;
    const { notice } = await ask("/state?kept").catch((): Partial<Report> => ({}));
    const place = told ?? ofOurs("#assent-question");
    if (notice && place) told = show(place, notice);
    return !notice;
  };

  /** Resolves to true if what was asked for is shown now. */
  const answer = async (
    form: PageForm,
    [name, value]: readonly [string, string],
    key: string,
    place: PageElement | null,
  ): Promise<boolean> => {
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
      if (report.notice && place) dom.append(place, line(report.notice));
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

  let isOurs = true;
  const submit = (form: PageForm, button: PageElement): void => {
    isOurs = false;
    dom.submit(form, button);
    isOurs = true;
  };

  // Anybody can write a form or a button that looks like ours; nobody knew the key. `frame`: the blocked frame in whose
  // document it stands.
  const onSubmit = (event: SubmitEvent, frame?: PageElement): void => {
    const { target: form, submitter: button } = event;
    if (!isOurs || !button || event.defaultPrevented || isOwnPage()) return;
    if (dom.attribute(form, "action") !== `${prefix}/choice`) return;
    const name = dom.attribute(button, "name") ?? "";
    const value = dom.attribute(button, "value") ?? "";
    const key = said(form, "key") ?? "";
    if (!keys.some((known) => key.startsWith(known)) && !(frame && isRoute(frame))) return;
    if (!isPosted) dom.findIn(form, "input[name=return]")?.setAttribute("value", here());
    // The others lead to the settings, or back from them.
    if (!/^(?:load|allow)=|^act=(?:accept|refuse)$/.test(`${name}=${value}`)) return;
    event.preventDefault();
    const original = frame && dom.findIn(form, "a[target=_blank]");
    if (name === "load" && original && mustStay() && !canRelease((id) => id === value)) {
      // It can be had once, but not here: in a window of its own, as by its link.
      original.click();
      return;
    }
    if (sending) return;
    sending = true;
    answer(form, [name, value], key, frame ? form : null)
      .then((isShown) => frame && isShown && look(frame))
      .catch(() =>
        // A form cannot be sent while it is being sent, and a refused fetch may fail that early. The server
        // shows what is wrong, if it can be reached.
        window.setTimeout(() => submit(form, button), 0),
      )
      .finally(() => {
        sending = false;
      });
  };
  dom.hear(document, "submit", onSubmit);

  /** Does this frame show the page of ours that stands for an embed? Nobody else has one at this address. */
  const isRoute = (frame: PageElement): boolean => {
    try {
      return dom.window(frame)?.location.pathname === `${prefix}/embed`;
    } catch {
      return false;
    }
  };

  /** Documents of ours in blocked frames answer as the page does. */
  const heard = new WeakSet<object>();
  const hearFrame = (frame: PageElement): void => {
    if (dom.attribute(frame, "data-consent-blocked") === null) return;
    try {
      const inner = dom.document(frame);
      if (!inner || heard.has(inner)) return;
      heard.add(inner);
      dom.hear(inner, "submit", (event: SubmitEvent) => onSubmit(event, frame));
    } catch {
      // It is of another origin by now.
    }
  };
  // Such events end at the document, and what is in a frame can be pressed before it has loaded whole: then focus goes
  // into it first.
  const hearIfFrame = (target: unknown): void => {
    if (dom.isFrame(target)) hearFrame(target);
  };
  embeds.hear = hearIfFrame;
  const onLoad = ({ target }: { readonly target: unknown }): void => hearIfFrame(target);
  dom.hear(document, "load", onLoad, true);
  dom.hear(window, "blur", () => hearIfFrame(dom.active(document)));
  whenReady(() => {
    for (const frame of dom.findAll(document, "iframe[data-consent-blocked]")) hearFrame(frame);
  });

  // A policy that the page came with may not know of what is allowed since. A page that is the same for
  // everybody has the same policy each time: there nothing would get better.
  dom.hear(document, "securitypolicyviolation", (event: ViolationEvent) => {
    const { target, blockedURI, disposition } = event;
    if (!isSame && disposition === "enforce" && hasReleased(target, blockedURI)) reload();
  });
  dom.hear(window, "pageshow", ({ persisted }: { readonly persisted: boolean }) => {
    if (persisted) refresh();
  });
  channel?.addEventListener("message", refresh);
  // Made ahead of time, and shown now.
  dom.hear(document, "prerenderingchange", refresh);
  if (isSame || isUnknown) refresh();
  // Answered on another page, without us.
  else whenReady(() => ofOurs(" #assent-done") && share());

  // Nobody has to answer what cannot be kept. That is said on the first page of the site, and not on each.
  whenReady(() => {
    const question = ofOurs("#assent-question");
    if (!question || window.navigator.cookieEnabled) return;
    if (isFurtherPage) dom.remove(question);
    else void isKept();
  });

  const assent: BrowserConsent = Object.freeze({
    get state(): BrowserState {
      return state;
    },
    allows: (id: string) => state.allowed.includes(id),
    decide: async (choice: BrowserChoice) => {
      const body =
        typeof choice === "string"
          ? { act: choice }
          : "allow" in choice
            ? choice
            : { act: "customise", ...choice };
      const report = await ask("/choice", body);
      adopt(report, false);
      share();
      return state;
    },
    onChange: (listener: (state: BrowserState) => void) => {
      const tell = (): void => listener(state);
      dom.hear(document, "assent:change", tell);
      return () => dom.unhear(document, "assent:change", tell);
    },
  });
  Object.defineProperty(window, "assent", { value: assent, configurable: true, writable: true });
}
