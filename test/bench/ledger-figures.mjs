// @ts-check
// What a bench says at its end: one line of figures, and whether all were met.

/** @param {string} name of the command */
export function createFigures(name) {
  /** @type {string[]} */
  const figures = [];
  let missed = 0;
  return {
    /**
     * @param {string} what
     * @param {string} text
     * @param {boolean} isMet
     */
    add(what, text, isMet = true) {
      figures.push(`${what} ${text}${isMet ? "" : " MISSED"}`);
      if (!isMet) missed += 1;
    },
    end() {
      console.log(`${name} ${missed === 0 ? "passed" : "FAILED"}: ${figures.join(", ")}`);
      process.exitCode = missed === 0 ? 0 : 1;
    },
  };
}

/** @typedef {ReturnType<typeof createFigures>} Figures */

/** @param {readonly number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** @param {number} speed */
export function perSecond(speed) {
  return `${Math.round(speed).toLocaleString("en")}/s`;
}

/**
 * Two by turns, each first as often as the other, so that both meet the same machine; the medians of both, and of their
 * ratios.
 *
 * @param {number} rounds
 * @param {() => Promise<number>} bare
 * @param {() => Promise<number>} ledger
 */
export async function byTurns(rounds, bare, ledger) {
  /** @type {number[]} */
  const bares = [];
  /** @type {number[]} */
  const ledgers = [];
  const one = async () => void bares.push(await bare());
  const other = async () => void ledgers.push(await ledger());
  for (let round = 0; round < rounds; round += 1) {
    for (const turn of round % 2 === 0 ? [one, other] : [other, one]) {
      // oxlint-disable-next-line no-await-in-loop -- by turns
      await turn();
    }
  }
  const ratio = median(ledgers.map((rate, round) => rate / (bares[round] ?? 0)));
  return { bare: median(bares), ledger: median(ledgers), ratio };
}
