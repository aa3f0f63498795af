// The Set-Cookie lines that assent itself adds to one response.

import type { Site } from "../gate/types.ts";
import type { Settings } from "../config/options.ts";
import {
  accountCookieName,
  CONFIRM,
  cookieLine,
  ownCookieFault,
  decisionCookieName,
  doneCookieName,
  formCookieName,
  noticeCookieName,
  ONCE,
  onceCookieName,
  variantCookieName,
} from "./own-cookies.ts";
import type { Confirmation } from "../pages/types.ts";

export class OwnSetCookies {
  readonly #settings: Settings;
  readonly #site: Pick<Site, "hostname" | "secure">;
  readonly #warn: (message: string) => void;
  #decision: string | undefined;
  readonly #others: string[] = [];
  #expired: readonly string[] = [];
  #form: string | undefined;

  /** `site`: as the request reached it; `warn`: told of what no browser would keep. */
  constructor(
    settings: Settings,
    site: Pick<Site, "hostname" | "secure">,
    warn: (message: string) => void,
  ) {
    this.#settings = settings;
    this.#site = site;
    this.#warn = warn;
  }

  /** The lines, the decision first. */
  get all(): readonly string[] {
    const own = this.#decision === undefined ? [] : [this.#decision];
    const form = this.#form === undefined ? [] : [this.#form];
    return [...own, ...this.#others, ...form, ...this.#expired];
  }

  /** Takes away cookies of the decision's name that another host of the site, or an earlier setting, has set. */
  dropOthers({ hostname, domains }: Site): void {
    const { domain, path } = this.#settings.cookie;
    const name = decisionCookieName(this.#settings.cookie, this.#site.secure);
    const [root = hostname] = domains;
    const parents: string[] = [];
    // Up to the domain that the site has registered: no host may set a cookie above it.
    for (let host = hostname; host.endsWith(root); host = host.slice(host.indexOf(".") + 1)) {
      parents.push(host);
      if (host === root || !host.includes(".")) break;
    }
    for (const one of [undefined, ...parents]) {
      if (one === domain) continue;
      const cookie = { ...this.#settings.cookie, domain: one, path };
      this.#others.push(
        cookieLine({ cookie, secure: this.#site.secure, hostname, now: 0 }, name, "", 0),
      );
    }
  }

  /** Seconds. */
  decided(value: string, age: number): void {
    this.#decision = this.#line(
      decisionCookieName(this.#settings.cookie, this.#site.secure),
      value,
      age,
    );
  }

  /** The forms of this visitor are bound to this value; "": no more. */
  bindForms(value: string): void {
    const name = formCookieName(this.#settings.cookie, this.#site.secure);
    this.#form = this.#line(name, value, value === "" ? 0 : undefined);
  }

  /** Lines that take back what is refused now. */
  expire(lines: readonly string[]): void {
    this.#expired = lines;
  }

  get expiresSome(): boolean {
    return this.#expired.length > 0;
  }

  /** The next page releases a service. */
  release(token: string): void {
    this.#others.push(
      this.#line(onceCookieName(this.#settings.cookie, this.#site.secure), token, ONCE),
    );
  }

  /** The release was for this page. */
  spendRelease(): void {
    this.#others.push(this.#line(onceCookieName(this.#settings.cookie, this.#site.secure), "", 0));
  }

  /** The next page confirms what was done. */
  confirmLater(done: Confirmation): void {
    this.#others.push(
      this.#line(doneCookieName(this.#settings.cookie, this.#site.secure), done, CONFIRM),
    );
  }

  /** This page has confirmed it. */
  confirmed(): void {
    const line = this.#line(doneCookieName(this.#settings.cookie, this.#site.secure), "", 0);
    if (!this.#others.includes(line)) this.#others.push(line);
  }

  /** The notice that this value stands for is hidden. Seconds. */
  foldsNotice(value: string, age: number): void {
    const name = noticeCookieName(this.#settings.cookie, this.#site.secure);
    this.#others.push(this.#line(name, value, age));
  }

  /** This browser has shown this choice of this account, or it was made here. Seconds. */
  knowsAccount(value: string, age: number): void {
    const name = accountCookieName(this.#settings.cookie, this.#site.secure);
    const line = this.#line(name, value, age);
    if (!this.#others.includes(line)) this.#others.push(line);
  }

  /** The next request says which variant it is to get. Seconds; 0: it says nothing. */
  variant(value: string, age: number): void {
    this.#others.push(this.variantLine(value, age));
  }

  variantLine(value: string, age: number): string {
    return this.#line(variantCookieName(this.#settings.cookie), value, age);
  }

  #line(name: string, value: string, age: number | undefined): string {
    const { cookie, now } = this.#settings;
    const { hostname, secure } = this.#site;
    const fault = ownCookieFault({ cookie, hostname }, name, value);
    if (fault !== undefined) this.#warn(fault);
    return cookieLine({ cookie, secure, hostname, now: now() }, name, value, age);
  }
}
