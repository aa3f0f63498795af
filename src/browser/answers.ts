// The second part of the script, which pages fetch once somebody answers, or where they have a `<consent-embed>`, a
// captcha that is held back, or something to report.
import { createAnswers } from "../pages/script/answers.ts";
import type { FirstPart, SecondPart } from "../pages/script/parts.ts";
import { noteCaptchas } from "./captcha-notes.ts";
import { showEmbeds } from "./embed-frames.ts";
import { createLateEvents } from "./late-events.ts";
import { attempt } from "./replace.ts";
import { createReporter } from "./reporter.ts";

/** Undefined where the page takes the guard alone: then nobody asks for more. */
export function start(part: FirstPart): SecondPart | undefined {
  part.report = createReporter(part.setting.prefix);
  const embeds = showEmbeds(part);
  part.waiting?.whenReady(() => attempt(() => noteCaptchas(part.setting.key)));
  return part.waiting && createAnswers(part, part.waiting, { late: createLateEvents(), embeds });
}
