// The app in Solid, as its compiler writes it for browsers (generate: "dom", hydratable).
import { createSignal, Show } from "solid-js";
import {
  createComponent,
  delegateEvents,
  effect,
  getNextElement,
  getNextMarker,
  hydrate,
  insert,
  mergeProps,
  runHydrationEvents,
  setProperty,
  spread,
  template,
} from "solid-js/web";

const later = template(`<consent-embed id=later>`, true, false, false);
const main = template(
  `<main><h1>Tour</h1><consent-embed width=560 height=315></consent-embed><button id=count></button><!$><!/><p>After`,
  true,
  false,
  false,
);

function App(props) {
  const [count, setCount] = createSignal(0);
  const root = getNextElement(main);
  const embed = root.firstChild.nextSibling;
  const button = embed.nextSibling;
  const [end, current] = getNextMarker(button.nextSibling.nextSibling);
  button.$$click = () => setCount(count() + 1);
  insert(button, count);
  insert(
    root,
    createComponent(Show, {
      get when() {
        return count() > 0;
      },
      get children() {
        const element = getNextElement(later);
        spread(
          element,
          mergeProps(() => props.film),
          false,
          false,
        );
        runHydrationEvents();
        return element;
      },
    }),
    end,
    current,
  );
  effect(() => {
    for (const name of ["service", "src", "title"]) setProperty(embed, name, props.film[name]);
  });
  runHydrationEvents();
  return root;
}
delegateEvents(["click"]);

hydrate(() => createComponent(App, { film: window.film }), document.querySelector("#root"));
