// Does a JSON text name something twice? Parsers keep the last, other readers the first: it says nothing then.

/**
 * True if an object in this JSON text has two members of one name (RFC 8259 section 4), escapes undone. The text has to
 * be JSON. Reads it once.
 */
export function namesTwice(json: string): boolean {
  /** Names of each object that is open; undefined for an array. */
  const open: (Set<string> | undefined)[] = [];
  let isName = false;
  for (let i = 0; i < json.length; i++) {
    switch (json.charAt(i)) {
      case "{":
      case "[":
        isName = json[i] === "{";
        open.push(isName ? new Set() : undefined);
        break;
      case "}":
      case "]":
        open.pop();
        isName = false;
        break;
      case ",":
        isName = open.at(-1) !== undefined;
        break;
      case ":":
        isName = false;
        break;
      case '"': {
        const end = endOfString(json, i);
        if (isName) {
          const names = open.at(-1);
          const name = String(JSON.parse(json.slice(i, end)));
          if (names?.has(name) === true) return true;
          names?.add(name);
        }
        i = end - 1;
        break;
      }
      default:
    }
  }
  return false;
}

/** The offset after the quote that ends the string that begins at `start`. */
function endOfString(json: string, start: number): number {
  for (let i = start + 1; i < json.length; i++) {
    if (json[i] === "\\") i++;
    else if (json[i] === '"') return i + 1;
  }
  return json.length;
}
