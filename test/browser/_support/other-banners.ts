// Pages that show the banner of another consent system, as its own npm package does, and how its buttons are found.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConsentReader } from "assent";
import {
  klaro,
  orejime,
  orejime2,
  osanoCookieConsent,
  reactCookieConsent,
  tarteaucitron,
  vanillaCookieConsent,
} from "assent/interop";

/** A system with a page of its banner. */
export interface OtherBanner {
  readonly name: string;
  /** Folder of its npm package. A system that has none here is left out (`npm run test:interop` installs all). */
  readonly package: string;
  readonly head: string;
  readonly accept: string;
  readonly refuse: string;
  readonly reader: ConsentReader;
  /** Ids that "accept" grants. */
  readonly grants: readonly string[];
}

const script = (path: string): string => `<script src="/npm/${path}"></script>`;
const style = (path: string): string => `<link rel="stylesheet" href="/npm/${path}">`;

const VANILLA_3 = `CookieConsent.run({ hideFromBots: false,
  categories: { necessary: { readOnly: true, enabled: true }, analytics: {}, marketing: {} },
  language: { default: "en", translations: { en: {
    consentModal: { title: "Cookies", description: "?", acceptAllBtn: "Yes", acceptNecessaryBtn: "No" },
    preferencesModal: { title: "Cookies", acceptAllBtn: "Yes", acceptNecessaryBtn: "No", savePreferencesBtn: "Save", sections: [] } } } } })`;
const VANILLA_2 = `initCookieConsent().run({ hide_from_bots: false, current_lang: "en", languages: { en: {
  consent_modal: { title: "Cookies", description: "?", primary_btn: { text: "Yes", role: "accept_all" }, secondary_btn: { text: "No", role: "accept_necessary" } },
  settings_modal: { title: "Cookies", save_settings_btn: "Save", accept_all_btn: "Yes", blocks: [
    { title: "N", description: "n", toggle: { value: "necessary", enabled: true, readonly: true } },
    { title: "A", description: "a", toggle: { value: "analytics", enabled: false, readonly: false } },
    { title: "M", description: "m", toggle: { value: "marketing", enabled: false, readonly: false } }] } } } })`;

export const banners: readonly OtherBanner[] = [
  {
    name: "vanilla-cookieconsent 3",
    package: "vanilla-cookieconsent",
    head: `${style("vanilla-cookieconsent/dist/cookieconsent.css")}${script("vanilla-cookieconsent/dist/cookieconsent.umd.js")}
      <script>addEventListener("load", () => { ${VANILLA_3} })</script>`,
    accept: "#cc-main [data-role=all]",
    refuse: "#cc-main [data-role=necessary]",
    reader: vanillaCookieConsent(),
    grants: ["statistics", "marketing"],
  },
  {
    name: "vanilla-cookieconsent 2",
    package: "vanilla-cookieconsent2",
    head: `${style("vanilla-cookieconsent2/dist/cookieconsent.css")}${script("vanilla-cookieconsent2/dist/cookieconsent.js")}
      <script>addEventListener("load", () => { ${VANILLA_2} })</script>`,
    accept: "#c-p-bn",
    refuse: "#c-s-bn",
    reader: vanillaCookieConsent(),
    grants: ["statistics", "marketing"],
  },
  {
    name: "tarteaucitron",
    package: "tarteaucitronjs",
    head: `${script("tarteaucitronjs/tarteaucitron.js")}<script>
      tarteaucitron.init({ privacyUrl: "", hashtag: "#t", orientation: "middle", DenyAllCta: true, AcceptAllCta: true,
        highPrivacy: true, showIcon: false, cdn: "/npm/tarteaucitronjs/" });
      tarteaucitron.job = ["youtube", "matomo", "gtag"];</script>`,
    accept: "#tarteaucitronPersonalize2",
    refuse: "#tarteaucitronAllDenied2",
    reader: tarteaucitron({
      services: { gtag: ["stats", "statistics"], youtube: ["film", "map"] },
    }),
    grants: ["stats", "film", "map"],
  },
  {
    name: "orejime 3",
    package: "orejime",
    head: `${style("orejime/dist/orejime-standard.css")}<script>window.orejimeConfig = { privacyPolicyUrl: "/p",
      purposes: [{ id: "stats", title: "S", cookies: [] }, { id: "film", title: "F", cookies: [] }] }</script>
      <script defer src="/npm/orejime/dist/orejime-standard-en.js"></script>`,
    accept: ".orejime-Banner-saveButton",
    refuse: ".orejime-Banner-declineButton",
    reader: orejime(),
    grants: ["stats", "film"],
  },
  {
    name: "orejime 2",
    package: "orejime2",
    head: `<script>addEventListener("load", () => Orejime.init({ privacyPolicy: "/p", apps: [
        { name: "stats", title: "S", cookies: [], purposes: ["x"] }, { name: "film", title: "F", cookies: [], purposes: ["x"] }],
        translations: { en: { purposes: { x: "X" } } } }))</script>
      <script defer src="/npm/orejime2/dist/orejime.js"></script>`,
    accept: ".orejime-Notice-saveButton",
    refuse: ".orejime-Notice-declineButton",
    reader: orejime2(),
    grants: ["stats", "film"],
  },
  {
    name: "klaro",
    package: "klaro",
    head: `<script>window.klaroConfig = { acceptAll: true, translations: { en: { purposes: { x: "X" } } }, services: [
        { name: "stats", purposes: ["x"] }, { name: "film", purposes: ["x"] }] }</script>
      ${style("klaro/dist/klaro.css")}<script defer src="/npm/klaro/dist/klaro-no-css.js"></script>`,
    accept: ".klaro .cm-btn-success",
    refuse: ".klaro .cn-decline",
    reader: klaro(),
    grants: ["stats", "film"],
  },
  {
    name: "cookieconsent",
    package: "cookieconsent",
    head: `${style("cookieconsent/build/cookieconsent.min.css")}${script("cookieconsent/build/cookieconsent.min.js")}
      <script>addEventListener("load", () => cookieconsent.initialise({ type: "opt-in" }))</script>`,
    accept: ".cc-allow",
    refuse: ".cc-deny",
    reader: osanoCookieConsent({ grants: ["statistics", "marketing"] }),
    grants: ["statistics", "marketing"],
  },
  {
    name: "react-cookie-consent",
    package: "react-cookie-consent",
    head: `${script("react/umd/react.production.min.js")}${script("react-dom/umd/react-dom.production.min.js")}
      ${script("react-cookie-consent/dist/react-cookie-consent.umd.js")}
      <script>addEventListener("load", () => {
        const { CookieConsent } = ReactCookieConsent;
        const banner = React.createElement(CookieConsent, { enableDeclineButton: true }, "Cookies");
        ReactDOM.createRoot(document.body.appendChild(document.createElement("div"))).render(banner);
      })</script>`,
    accept: "#rcc-confirm-button",
    refuse: "#rcc-decline-button",
    reader: reactCookieConsent({ grants: ["statistics", "marketing"] }),
    grants: ["statistics", "marketing"],
  },
];

const root = join(import.meta.dirname, "../../../node_modules");

/** A file of an npm package; undefined where it is not installed. */
export function npmFile(path: string): Buffer | undefined {
  if (path.includes("..")) return undefined;
  try {
    return readFileSync(join(root, path));
  } catch {
    return undefined;
  }
}
