// So many a minute, and no more: what strangers can send is taken up to a bound that nobody honest meets.

/** Takes so many requests a minute, counted for the site as a whole, in one process. */
export interface Budget {
  /** False: enough for now. */
  readonly isOpen: boolean;
  /** Uses up one; false if there is none left. */
  take(): boolean;
}

const A_MINUTE = 60_000;
/** Seconds after which a budget that is used up has been filled again: for `Retry-After`. */
export const BUDGET_PERIOD: number = A_MINUTE / 1000;

/** A budget of `most` a minute. `now` in milliseconds. */
export function createBudget(now: () => number, most: number): Budget {
  let since = now();
  let taken = 0;
  const renew = (): void => {
    const time = now();
    // A clock set back must not close the budget for good.
    if (time - since < A_MINUTE && time >= since) return;
    since = time;
    taken = 0;
  };
  return {
    get isOpen() {
      renew();
      return taken < most;
    },
    take() {
      renew();
      taken += 1;
      return taken <= most;
    },
  };
}
