// In the browser: answers without a reload, one state in all tabs, and `window.assent`. Whatever goes
// wrong here is left to the forms, which work without it.
import type { ConfirmationWords } from "../banner.ts";
import type { PageDocument, PageElement, PageForm, PageWindow } from "./browser.ts";
import type { SubmitEvent, ViolationEvent } from "./browser.ts";
import type { Dom } from "./dom.ts";
import type { Release, ReleaseSetting } from "./release.ts";
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

/**
 * The text of this function is sent to browsers: it uses its parameters and what every browser has,
 * and nothing else of this package. The script element says where the routes stand (`data-prefix`),
 * what holds (`data-status`, `data-allowed`; without them it is asked for) and by what the forms and marks
 * of this response are known (`data-key`): whatever else looks like them was written by somebody else.
 */
export function assentPage(
  window: PageWindow & { assent?: BrowserConsent },
  createDom: (window: PageWindow) => Dom,
  createRelease: (document: PageDocument, dom: Dom, setting: ReleaseSetting) => Release,
): void {
  const { document, BroadcastChannel: Channel } = window;
  const dom = createDom(window);
  const own = dom.script(document);
  // An element of this name is no property of the window itself.
  if (own === null || Object.hasOwn(window, "assent")) return;
  const prefix = own.getAttribute("data-prefix") ?? "";
  const told = own.getAttribute("data-allowed");
  const isSame = told === null;
  const keys = [own.getAttribute("data-key") ?? ""].filter(Boolean);
  const { canRelease, release, hasReleased } = createRelease(document, dom, {
    keys,
    nonce: own.nonce || dom.find(document, "script[nonce]")?.nonce || "",
    isHeld: own.hasAttribute("data-csp"),
    isSame,
  });
  const channel = typeof Channel === "function" ? new Channel("assent") : undefined;
  let state: BrowserState = Object.freeze({
    status: (own.getAttribute("data-status") ?? "undecided") as BrowserState["status"],
    allowed: Object.freeze((told ?? "").split(" ").filter(Boolean)),
  });
  /** What this page may have loaded: more than is allowed, after "load once". */
  const active = new Set(state.allowed);
  /** False until the state is known: what the page then turns out to be, a reload would not change. */
  let mayReload = !isSame;
  let leaving = false;
  let sending = false;

  const reload = (): void => {
    if (!mayReload || leaving) return;
    leaving = true;
    window.location.reload();
  };

  /** JSON, which no form can send: it needs no key. */
  const ask = async (path: string, choice?: object): Promise<Report> => {
    const answer = await window.fetch(prefix + path, {
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

  /** The same as `confirmation` in banner.ts, in the place of the question, with the focus on it. */
  const confirm = (question: PageElement, words: ConfirmationWords): void => {
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
    const text = make("p", { id: "assent-done", role: "alert", tabindex: "-1" }, [words.text]);
    const link = make("a", { href: words.address }, [words.settings]);
    const inner = make("div", { class: "assent-inner assent-notice" }, [text, link]);
    const attributes = {
      ...words.attributes,
      class: `${question.className} assent-slim`,
    };
    dom.replace(question, make("section", attributes, [inner]));
    text.focus();
  };

  /** An element of ours: its section bears the key of the page. */
  const ofOurs = (selector: string): PageElement | null =>
    dom.find(document, `[data-key="${keys[0]}"]${selector}`);

  /** Makes the page what the report says; true if it could be done without loading the page anew. */
  const adopt = (report: Report, confirms: boolean): boolean => {
    const answers = Object.entries({ ...report.categories, ...report.services });
    const allowed = answers.flatMap(([id, answer]) => (answer.allowed ? [id] : []));
    const isAllowed = (id: string): boolean => allowed.includes(id);
    // What has been loaded cannot be unloaded.
    if (![...active].every(isAllowed)) {
      reload();
      return false;
    }
    const isMore = allowed.length > active.size;
    state = Object.freeze({ status: report.status, allowed: Object.freeze(allowed) });
    for (const id of allowed) active.add(id);
    const question = ofOurs("#assent-question");
    if (question && !report.needsPrompt && report.source !== "signal") {
      if (confirms && report.notice) confirm(question, report.notice);
      else dom.remove(question);
    }
    dom.tell(document, new window.CustomEvent("assent:change", { detail: state }));
    if (isMore) releaseAll(isAllowed);
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

  const answer = async (
    form: PageForm,
    name: string,
    value: string,
    key: string,
    reloads: boolean,
  ): Promise<void> => {
    const report = await ask("/choice", {
      [name]: value,
      return: said(form, "return"),
      key,
      ...(name === "act" && { method: said(form, "method") ?? "banner" }),
      ...(reloads && { reload: "yes" }),
    });
    if (reloads) return reload();
    if (name === "load") {
      active.add(value);
      // The guard has to know before the embed asks it.
      const detail = { allowed: [value] };
      dom.tell(document, new window.CustomEvent("assent:release", { detail }));
      releaseAll((id) => id === value);
    } else if (adopt(report, true)) share();
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

  // Anybody can write a form or a button that looks like ours; nobody knew the key.
  dom.hear(document, "submit", (event: SubmitEvent) => {
    const { target: form, submitter: button } = event;
    if (!isOurs || !button || event.defaultPrevented) return;
    if (dom.attribute(form, "action") !== `${prefix}/choice`) return;
    const name = dom.attribute(button, "name") ?? "";
    const value = dom.attribute(button, "value") ?? "";
    // Anybody's button may belong to the form of the placeholders: that one has no key.
    const key = dom.attribute(button, "data-key") ?? said(form, "key") ?? "";
    if (!keys.some((known) => key.startsWith(known))) return;
    // The others lead to the settings, or back from them.
    if (!/^(?:load|allow)=|^act=(?:accept|refuse)$/.test(`${name}=${value}`)) return;
    // The page that is loaded anew confirms.
    const reloads = value === "accept" && !canRelease((id) => id !== "undeclared");
    event.preventDefault();
    if (sending) return;
    sending = true;
    const place = dom.closest(button, ".assent-embed");
    const embed = place && dom.next(place);
    answer(form, name, value, key, reloads)
      .then(() => embed && !reloads && look(embed))
      .catch(() =>
        // A form cannot be sent while it is being sent, and a refused fetch may fail that early. The server
        // shows what is wrong, if it can be reached.
        window.setTimeout(() => submit(form, button), 0),
      )
      .finally(() => {
        sending = false;
      });
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
  if (isSame) refresh();
  // Answered on another page, without us.
  else if (ofOurs(" #assent-done")) share();

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
      if (adopt(report, false)) share();
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
