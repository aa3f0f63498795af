// npm run bench:markup: what the markup that assent puts into a page costs, in µs of CPU time a call; with the catalogue of
// the engineering school, for a visitor who has not decided. Every call is of another page, as visitors have it. Needs
// `npm run build`. Ends with one line of figures.
import { catalogue } from "../../examples/engineering-school/catalogue.mjs";
import { consentTexts } from "../../examples/trades-institute/texts.mjs";
import { decide } from "../../dist/decide/decide.js";
import { banner, embedForm, settingsLink } from "../../dist/pages/banner.js";
import { placeholder } from "../../dist/pages/placeholder.js";
import { scriptTag } from "../../dist/pages/script/script.js";
import { styleLink } from "../../dist/pages/style.js";
import { texts } from "../../dist/pages/text/texts.js";

const CALLS = Number(process.env.CALLS ?? 2000);
const ROUNDS = 15;
const HALF_A_YEAR_S = 15_778_800;

const consent = decide({
  catalogue,
  facts: { signals: {}, stored: { kind: "none" }, region: undefined },
  regime: "opt-in",
  now: Date.now(),
  validFor: HALF_A_YEAR_S,
  signalAlwaysWins: false,
});
let calls = 0;
/** What a request makes a page from: its own address and key, the rest the same for many. */
function view() {
  calls += 1;
  return {
    catalogue,
    consent,
    language: "en",
    texts: texts("en", consentTexts),
    prefix: "/consent",
    returnTo: `/news/${calls}?page=${calls % 7}`,
    validFor: HALF_A_YEAR_S,
    formKey: `key${calls}`,
  };
}
const film = {
  service: catalogue.services.find(({ id }) => id === "youtube"),
  host: "www.youtube.com",
  kind: "frame",
  width: "560",
  height: "315",
  title: "How a laser cuts steel",
};

const CASES = {
  view: () => view().returnTo,
  banner: () => banner(view()),
  "form, link and script": () => {
    const given = view();
    return [styleLink(given.prefix), embedForm(given), scriptTag(given), settingsLink(given)].join(
      "",
    );
  },
  placeholder: () =>
    placeholder(view(), { ...film, url: `https://www.youtube.com/embed/${calls}` }),
};

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const figures = Object.entries(CASES).map(([name, act]) => {
  const taken = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (let count = 0; count < CALLS; count += 1) String(act());
    const { user, system } = process.cpuUsage(before);
    return (user + system) / CALLS;
  });
  return `${name} ${median(taken).toFixed(1)}`;
});
console.log(`bench:markup: ${figures.join(", ")} µs of CPU time a call, medians of ${ROUNDS}`);
