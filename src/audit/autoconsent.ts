// Other people's banners: found and pressed by DuckDuckGo's autoconsent, where it is installed.
import type { Frame, Page } from "playwright-core";
import { loadAutoconsent } from "./optional.ts";

/** How long a banner is looked for and pressed, in milliseconds. */
const LIMIT_MS = 10_000;
/** How often it looks for a banner, half a second apart. */
const RETRIES = 6;
const BINDING = "autoconsentSendMessage";

/** What became of it: the banner's maker, or why nothing was pressed. */
export type Pressed =
  | { readonly pressed: true; readonly by: string }
  | { readonly pressed: false; readonly why: string };

/** Presses "accept all" or "refuse all" of whatever banner a page has. */
export async function pressOtherBanner(page: Page, answer: "accept" | "refuse"): Promise<Pressed> {
  const loaded = loadAutoconsent();
  if (loaded === undefined) {
    return {
      pressed: false,
      why: "no banner of assent is on the page; for other banners install @duckduckgo/autoconsent (npm install --save-dev @duckduckgo/autoconsent), or name the buttons: --accept, --refuse, --withdraw",
    };
  }
  const settings = `{ type: "initResp", rules: ${loaded.rules}, config: ${JSON.stringify({
    enabled: true,
    autoAction: answer === "accept" ? "optIn" : "optOut",
    enablePrehide: false,
    enableCosmeticRules: false,
    detectRetries: RETRIES,
    disabledCmps: [],
    heuristicMode: "reject",
    enableHeuristicDetection: true,
    enableHeuristicAction: true,
  })} }`;
  let maker: string | undefined;
  const done = new Promise<Pressed>((resolve) => {
    const hear = async (frame: Frame, message: Message): Promise<void> => {
      if (message.type === "init") {
        await frame.evaluate(`autoconsentReceiveMessage(${settings})`);
      } else if (message.type === "eval") {
        const result: unknown = await frame.evaluate(message.code ?? "").catch(() => false);
        const answerTo = { type: "evalResp", id: message.id, result };
        await frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(answerTo)})`);
      } else if (message.type === "popupFound") {
        maker = message.cmp;
      } else if (message.type === "optOutResult" || message.type === "optInResult") {
        if (message.result === true) resolve({ pressed: true, by: message.cmp ?? "unknown" });
      }
    };
    void page
      .exposeBinding(BINDING, async ({ frame }, message: unknown) => {
        if (typeof message === "object" && message !== null) {
          await hear(frame, message as Message).catch(() => undefined);
        }
      })
      .then(async () => {
        for (const frame of page.frames()) {
          await frame.evaluate(loaded.script).catch(() => undefined);
        }
        return undefined;
      })
      .catch(() => undefined);
    setTimeout(() => {
      const why =
        maker === undefined
          ? "no banner was found; name the buttons: --accept, --refuse, --withdraw"
          : `the banner of ${maker} was found and could not be answered; name the buttons: --accept, --refuse, --withdraw`;
      resolve({ pressed: false, why });
    }, LIMIT_MS).unref();
  });
  return done;
}

interface Message {
  readonly type?: string;
  readonly id?: string;
  readonly code?: string;
  readonly cmp?: string;
  readonly result?: boolean;
}
