// What the HTML gate is given in the benches: a catalogue of twenty services, everything allowed or all refused.

import { createJudge } from "../../dist/gate/judge.js";
import { defineCatalogue } from "../../dist/index.js";
import * as services from "../../dist/services/index.js";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Bench" } },
  services: [
    services.matomo({ host: "stats.site.example" }),
    ...[
      services.youtube,
      services.googleFonts,
      services.facebook,
      services.metaPixel,
      services.xTwitter,
      services.linkedin,
      services.linkedinInsight,
      services.instagram,
      services.addthis,
      services.googleRecaptcha,
      services.googleAnalytics,
      services.googleTagManager,
      services.googleAds,
      services.microsoftUet,
      services.microsoftClarity,
      services.tiktok,
      services.snap,
      services.hotjar,
      services.smartlook,
      services.chatbase,
    ].map((make) => make()),
  ],
});

/** One judge for all visitors who refuse the same, as src/engine/judges.ts keeps it. */
const judges = new Map();

function judgeOf(refuse, allows) {
  let judge = judges.get(refuse);
  if (judge === undefined) {
    judge = createJudge({
      index: catalogue.index,
      site: { isFirstParty: (host) => host === "www.site.example" },
      undeclared: refuse ? "block" : "allow",
      allows,
    });
    judges.set(refuse, judge);
  }
  return judge;
}

/** `refuse`: everything third-party; else every rule is asked and none matches. */
export function gateOptions({ refuse }) {
  const allows = () => !refuse;
  return {
    judge: judgeOf(refuse, allows),
    index: catalogue.index,
    allows,
    variant: String(refuse),
    url: "https://www.site.example/a/page",
  };
}
