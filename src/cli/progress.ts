// How far long work has got: a bar on a terminal, a line now and then in a log. Always on stderr, where no data goes.
import type { Terminal } from "./exit.ts";

/** Milliseconds between two lines in a log, and two redraws of a bar. */
const LOG = 5000;
const REDRAW = 100;
const WIDTH = 30;

/** Shows progress; `total` 0 is unknown. `end` leaves a clean line. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  readonly end: () => void;
}

export function createProgress(label: string, { err }: Terminal): Progress {
  const isBar = err.isTTY === true;
  const begun = Date.now();
  let last = begun;
  let isShown = false;
  return {
    show: (done, total) => {
      const now = Date.now();
      if (now - last < (isBar ? REDRAW : LOG)) return;
      last = now;
      isShown = true;
      const rate = Math.round(done / ((now - begun) / 1000));
      const text = `${label} ${share(done, total, isBar)} ${rate.toLocaleString("en")}/s`;
      // CSI K: what is left of a longer line before.
      err.write(isBar ? `\r${text}\u001b[K` : `${text}\n`);
    },
    end: () => {
      if (isBar && isShown) err.write("\r\u001b[K");
    },
  };
}

function share(done: number, total: number, isBar: boolean): string {
  if (total === 0) return done.toLocaleString("en");
  const part = Math.min(1, done / total);
  const percent = `${Math.floor(part * 100)} %`;
  if (!isBar) return `${percent} (${done.toLocaleString("en")} of ${total.toLocaleString("en")})`;
  const filled = Math.round(part * WIDTH);
  return `[${"=".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${percent}`;
}
