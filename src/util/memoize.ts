// Answers that do not change are worked out once: sites write the same few headers, names and dates again and again.

/** Longer texts are answered without being kept, so that a table has an end in bytes too. */
const LONGEST = 2000;

/**
 * The same pure function, with its last answers kept: at most `most`, then it begins anew. Texts may come from
 * visitors; what they send cannot fill the memory.
 */
export function memoize<T>(most: number, work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = work(text);
    if (text.length > LONGEST) return answer;
    if (answers.size >= most) answers.clear();
    // Cut out of a longer text, a key would keep all of that in memory: it is a copy.
    answers.set(` ${text}`.slice(1), { answer });
    return answer;
  };
}
